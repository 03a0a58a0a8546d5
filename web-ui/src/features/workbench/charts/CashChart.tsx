import { useMemo } from 'react';
import type { Preview } from '../../../shared/api/contract';
import { counted, money, par } from '../../../shared/format/numbers';
import { AccountBars, barsHeight } from './AccountBars';
import { ChartFigure } from './ChartFigure';
import { largest, leftOut } from './drawn';
import { Tip } from './Tip';

const MOST = 40;

/** Cash of the accounts that got a piece, before and after. */
export default function CashChart({ preview }: { preview: Preview }) {
  const traded = useMemo(() => preview.allocations.filter((line) => line.allocated_quantity > 0), [preview]);
  const shown = useMemo(() => largest(traded, MOST), [traded]);
  return (
    <ChartFigure
      title={cashFinding(preview)}
      note={
        'Grey is cash before, coloured cash after. Accounts without a piece keep theirs and are not drawn.' +
        leftOut(shown.length, traded.length, 'accounts with the largest pieces')
      }
      height={barsHeight(shown.length)}
      columns={['Account', 'Cash before, USD', 'Cash after, USD', 'Piece, par']}
      rows={shown.map((line) => [
        line.account_id,
        money(line.available_cash),
        money(line.post_trade_cash),
        par(line.allocated_quantity),
      ])}
    >
      <AccountBars
        rows={shown}
        axis="Cash, USD"
        bars={[
          { field: 'available_cash', colour: 'text-secondary' },
          { field: 'post_trade_cash', colour: 'primary-main' },
        ]}
        tip={(line) => (
          <Tip account={line.account_id}>
            {money(line.available_cash)} before, {money(line.post_trade_cash)} USD after
          </Tip>
        )}
      />
    </ChartFigure>
  );
}

/** What the trade does to cash, in a sentence. */
export function cashFinding({ allocations, order }: Preview): string {
  const traded = allocations.filter((line) => line.allocated_quantity > 0);
  if (traded.length === 0) {
    return 'Cash stays as it is: nobody gets a piece';
  }
  const below = traded.filter((line) => line.post_trade_cash < 0).length;
  const moves = `Cash ${order.side === 'BUY' ? 'falls' : 'rises'} in ${counted(traded.length, 'account')}`;
  return `${moves}; ${below === 0 ? 'none ends' : `${par(below)} of them ${below === 1 ? 'ends' : 'end'}`} below zero`;
}
