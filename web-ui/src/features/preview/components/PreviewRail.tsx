import { useSelector } from 'react-redux';
import type { Allocation } from '../../../shared/api/contract';
import { day } from '../../../shared/format/dates';
import { change, known, money, par, percent, years } from '../../../shared/format/numbers';
import { SideWord } from '../../../shared/ui/SideWord';
import { selectDraft } from '../../../shared/draft/draft';
import { METHODS } from '../../../shared/draft/methods';
import { useChosenRoom } from '../../../shared/capacity/useOrderRoom';
import { useRoomFact } from '../../../shared/capacity/useRoomFact';
import { RailFacts } from '../../../shared/rail/WithRail';
import { useOrderBond } from '../../../shared/draft/useOrderBond';
import { Expiry } from '../../../shared/findings/Expiry';
import {
  byType,
  provesDispersion,
  smallPercent,
  targetOf,
  WARNING_WORDS,
} from '../../../shared/findings/findings';

/** Everything a trader glances at, in one column. */
export function PreviewRail({ preview }: { preview: Allocation }) {
  const { order, summary, certificate } = preview;
  const { short, unit } = targetOf(preview);
  const isOwn = useSelector(selectDraft).previewId === preview.allocation_id;
  const room = useRoomFact(useChosenRoom(isOwn));
  const bond = useOrderBond(order);
  const dispersion = summary.dispersion_metrics;
  const method = METHODS[preview.method as keyof typeof METHODS].name;
  return (
    <>
      {preview.status === 'PREVIEW' && (
        <RailFacts
          title="Preview"
          facts={[
            ['As of', day(preview.as_of)],
            ['Valid for', <Expiry key="expiry" at={preview.expires_at} />],
          ]}
        />
      )}
      <RailFacts
        title="Order"
        facts={[
          ['Side', <SideWord key="side" side={order.side as 'BUY' | 'SELL'} />],
          ['Bond', bond],
          ['Par', par(order.total_quantity)],
          ...(isOwn ? [room] : []),
          ['Settle', day(order.settlement_date)],
          ['Clean price', order.clean_price.toFixed(3)],
          ['Accrued', order.accrued_interest.toFixed(3)],
          ['Method', method],
        ]}
      />
      <RailFacts
        title="Allocation"
        facts={[
          ['Allocated', par(summary.total_allocated)],
          ['Unallocated', par(summary.unallocated)],
          ['Allocated %', percent(summary.allocation_rate)],
          ['Net money ($)', money(summary.total_notional)],
          ['Accounts allocated', par(summary.accounts_allocated)],
          ['Not allocated', par(summary.accounts_skipped)],
        ]}
      />
      <RailFacts
        title={`${short} dispersion (${unit})`}
        facts={[
          ['Pre', known(dispersion.pre_trade_std_dev, years)],
          ['Post', known(dispersion.post_trade_std_dev, years)],
          ['Change', known(dispersion.improvement, (share) => change(-share, percent))],
          ...(certificate && provesDispersion(certificate)
            ? [['Optimality gap', `≤ ${smallPercent(certificate.relative_gap)}`] as [string, string]]
            : []),
        ]}
      />
      <RailFacts
        title="Warnings"
        facts={
          preview.warnings.length === 0
            ? [['None', '']]
            : byType(preview.warnings).map(([type, list]) => [WARNING_WORDS[type] ?? type, par(list.length)])
        }
      />
    </>
  );
}
