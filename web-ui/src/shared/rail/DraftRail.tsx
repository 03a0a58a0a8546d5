import { useSelector } from 'react-redux';
import { useGroups } from '../api/calls';
import { bondName } from '../format/bonds';
import { day } from '../format/dates';
import { par } from '../format/numbers';
import { parseQuantity } from '../format/quantity';
import { SideWord } from '../ui/SideWord';
import { selectDraft } from '../draft/draft';
import { accountsOf } from '../entry/groups';
import { METHODS } from '../draft/methods';
import { useChosenRoom } from '../capacity/useOrderRoom';
import { useRoomFact } from '../capacity/useRoomFact';
import { RailFacts } from './WithRail';

const NOT_YET = '–';

/** The order as drafted so far. */
export function DraftRail() {
  const { order, method } = useSelector(selectDraft);
  const { data } = useGroups();
  const chosen = useChosenRoom();
  const room = useRoomFact(chosen);
  const settles = order.settlementDate || chosen.dates?.[0];
  const quantity = parseQuantity(order.quantity);
  const count = accountsOf(data?.portfolio_groups ?? [], order.groups);
  return (
    <>
      <RailFacts
        title="Order"
        facts={[
          ['Side', order.side ? <SideWord key="side" side={order.side} /> : NOT_YET],
          ['Bond', order.security ? bondName(order.security) : NOT_YET],
          ['Par', quantity === null ? NOT_YET : par(quantity)],
          room,
          ['Settle', settles ? day(settles) : 'next business day'],
        ]}
      />
      <RailFacts
        title="Accounts"
        facts={[
          ['Groups', order.groups.join(', ') || NOT_YET],
          ['In scope', count === 0 ? NOT_YET : par(count)],
          ['Method', METHODS[method.method].name],
        ]}
      />
    </>
  );
}
