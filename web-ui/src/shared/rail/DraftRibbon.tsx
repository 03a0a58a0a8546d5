import Box from '@mui/material/Box';
import { useSelector } from 'react-redux';
import { useBlockValue } from '../capacity/useBlockValue';
import { useChosenRoom } from '../capacity/useOrderRoom';
import { useRoomFact } from '../capacity/useRoomFact';
import { selectDraft } from '../draft/draft';
import { useScope } from '../entry/useScope';
import { bondName } from '../format/bonds';
import { day } from '../format/dates';
import { currencySign, money, par } from '../format/numbers';
import { parseQuantity } from '../format/quantity';
import { sideColor } from '../theme/theme';
import { BlockBond } from './BlockBond';
import { Kpi } from './Kpi';
import { SideWord } from '../ui/SideWord';

const NOT_YET = '–';

/** The block as it is typed, in one line: the same place and look as the ribbon of its preview. */
export function DraftRibbon() {
  const { order } = useSelector(selectDraft);
  const chosen = useChosenRoom();
  const room = useRoomFact(chosen);
  const scope = useScope();
  const quantity = parseQuantity(order.quantity);
  const settles = order.settlementDate || chosen.dates?.[0];
  const { security } = order;
  return (
    <Box
      component="section"
      aria-label="Block"
      sx={(theme) => ({
        borderLeft: '4px solid',
        borderLeftColor: 'divider',
        ...(order.side && sideColor(order.side, theme, 'borderLeftColor')),
        borderBottom: `1px solid ${theme.vars!.palette.divider}`,
        bgcolor: 'background.paper',
        px: 1.5,
        py: 0.5,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        rowGap: 0.5,
      })}
    >
      <Box sx={{ minWidth: 200 }}>
        <Box sx={{ fontSize: 18, lineHeight: '22px', fontWeight: 600, whiteSpace: 'nowrap' }}>
          {order.side ? <SideWord side={order.side} /> : 'BUY or SELL'}{' '}
          {quantity === null ? NOT_YET : par(quantity)}
        </Box>
        <BlockBond
          name={security ? bondName(security) : 'No bond chosen'}
          rest={
            security ? `${security.cusip} @ ${Number(order.limitPrice || security.price).toFixed(3)}` : ''
          }
        />
      </Box>
      <Box component="dl" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}>
        <Money currency={security?.currency ?? 'USD'} />
        <Kpi name={room[0]} value={room[1]} />
        <Kpi name="Accounts in scope" value={scope.size === 0 ? NOT_YET : par(scope.size)} />
        <Kpi name="Settle" value={settles ? day(settles) : 'T+1'} />
      </Box>
    </Box>
  );
}

/** Money and risk of the block, as soon as its par is typed. */
function Money({ currency }: { currency: string }) {
  const { block, isAsked } = useBlockValue();
  const sign = currencySign(currency);
  const written = (value: number | undefined, format: (value: number) => string) =>
    value === undefined ? (isAsked ? '…' : NOT_YET) : format(value);
  return (
    <>
      <Kpi name={`Net money (${sign})`} value={written(block?.net_money, money)} />
      <Kpi name={`Accrued (${sign})`} value={written(block?.accrued_interest, money)} isWide />
      <Kpi name={`DV01 (${sign})`} value={written(block?.dv01, par)} />
      <Kpi name={`CS01 (${sign})`} value={written(block?.cs01, par)} />
    </>
  );
}
