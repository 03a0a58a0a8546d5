import { useSelector } from 'react-redux';
import type { Allocation } from '../../../../shared/api/contract';
import { useChosenRoom } from '../../../../shared/capacity/useOrderRoom';
import { useRoomFact } from '../../../../shared/capacity/useRoomFact';
import { selectDraft } from '../../../../shared/draft/draft';
import { METHODS } from '../../../../shared/draft/methods';
import { byType, WARNING_WORDS } from '../../../../shared/findings/findings';
import { day, time } from '../../../../shared/format/dates';
import { money, par } from '../../../../shared/format/numbers';
import { RailFacts } from '../../../../shared/rail/WithRail';
import { softLimitsInWords } from '../../model/softLimits';

/** What the ribbon has no place for. */
export function PreviewRail({ preview }: { preview: Allocation }) {
  const { order, summary, constraints } = preview;
  const isOwn = useSelector(selectDraft).previewId === preview.allocation_id;
  const room = useRoomFact(useChosenRoom(isOwn));
  return (
    <>
      <RailFacts
        title="Order"
        facts={[
          ['As of', day(preview.as_of)],
          ['Settle', day(order.settlement_date)],
          ['Clean price', order.clean_price.toFixed(3)],
          ['Accrued', order.accrued_interest.toFixed(3)],
          ...(order.limit_price === null
            ? []
            : [['Limit price', order.limit_price.toFixed(3)] as [string, string]]),
          ...(isOwn ? [room] : []),
          ['Net money ($)', money(summary.total_notional)],
          ['Unallocated', par(summary.unallocated)],
          ['Not allocated', par(summary.accounts_skipped)],
        ]}
      />
      <RailFacts
        title="Method"
        facts={[
          ['Method', METHODS[preview.method as keyof typeof METHODS].name],
          ['Cash limit', constraints.respect_cash ? 'on' : 'off'],
          ['Compliance', constraints.compliance_check ? 'on' : 'off'],
          ['Soft limits', softLimitsInWords(constraints)],
          ['Min allocation', par(constraints.min_allocation)],
          ['Previewed by', preview.previewed_by],
          ['At', time(preview.timestamp)],
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
