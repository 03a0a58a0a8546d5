import { useMemo } from 'react';
import type { Line, Preview } from '../../../../shared/api/contract';
import { counted, money, par, percent } from '../../../../shared/format/numbers';
import { AccountBars, barsHeight, tick } from '../../../../shared/charts/AccountBars';
import { ChartFigure } from '../../../../shared/charts/ChartFigure';
import { largest, leftOut } from '../../model/drawn';
import { mostBars, type ChartProps } from './chart';
import { Tip } from '../../../../shared/charts/Tip';

/** Cash of the accounts that were allocated, before and after. */
export default function CashChart({ preview, isSmall = false }: ChartProps) {
  const traded = useMemo(() => preview.allocations.filter((line) => line.allocated_quantity > 0), [preview]);
  const shown = useMemo(() => largest(traded, mostBars(isSmall)), [traded, isSmall]);
  return (
    <ChartFigure
      title={cashFinding(preview)}
      note={
        'Gray is cash pre trade, blue is cash post trade, written behind the bars with its % NAV. Accounts not allocated are not shown.' +
        leftOut(shown.length, traded.length, 'accounts by allocation')
      }
      isSmall={isSmall}
      height={barsHeight(shown.length, isSmall)}
      columns={['Account', 'Cash pre ($)', 'Cash post ($)', 'Allocation (par)']}
      rows={shown.map((line) => [
        line.account_id,
        money(line.available_cash),
        money(line.post_trade_cash),
        par(line.allocated_quantity),
      ])}
    >
      <AccountBars
        rows={shown}
        axis="Cash ($)"
        isSmall={isSmall}
        end={isSmall ? leftInShort : leftIn}
        bars={[
          { field: 'available_cash', color: 'text-secondary' },
          { field: 'post_trade_cash', color: 'info-main' },
        ]}
        tip={(line) => (
          <Tip account={line.account_id}>
            ${money(line.available_cash)} pre, ${money(line.post_trade_cash)} post
          </Tip>
        )}
      />
    </ChartFigure>
  );
}

/** What is left. */
const leftInShort = ({ post_trade_cash: cash }: Line) => tick(Math.round(cash));
/** The same with its % NAV. */
const leftIn = (line: Line) =>
  leftInShort(line) + (line.nav > 0 ? ` · ${percent(line.post_trade_cash / line.nav)}` : '');

/** What the trade does to cash, in a sentence. */
export function cashFinding({ allocations, order }: Preview): string {
  const traded = allocations.filter((line) => line.allocated_quantity > 0);
  if (traded.length === 0) {
    return 'Cash unchanged: nothing allocated';
  }
  const below = traded.filter((line) => line.post_trade_cash < 0).length;
  const moves = `Cash ${order.side === 'BUY' ? 'falls' : 'rises'} in ${counted(traded.length, 'account')}`;
  return `${moves}; ${below === 0 ? 'none goes' : `${par(below)} ${below === 1 ? 'goes' : 'go'}`} negative`;
}
