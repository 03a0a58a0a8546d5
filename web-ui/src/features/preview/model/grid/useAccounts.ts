import { useMemo } from 'react';
import { useSelector } from 'react-redux';
import { useAllocation, useDeviations } from '../../../../shared/api/calls';
import type { Allocation, Line, Warning } from '../../../../shared/api/contract';
import { faultsByAccount } from '../../../../shared/byhand/words';
import { selectDraft } from '../../../../shared/draft/draft';
import { targetOf } from '../../../../shared/findings/findings';
import type { AccountsContext } from './context';
import { breachedAccounts, linesOf } from './views';

/**
 * What the grid of accounts shows beside the preview itself.
 *
 * @param error why the last run was refused
 * @param isCompared whether the difference from pro rata is shown, which the service works out when asked
 */
export function useAccounts(
  preview: Allocation,
  isOwn: boolean,
  error: unknown,
  isCompared: boolean,
  onFault: AccountsContext['onFault'],
) {
  const draft = useSelector(selectDraft);
  const byHand = isOwn ? draft.byHand : NOTHING;
  const last = useAllocation(isOwn ? (draft.lastRunId ?? '') : '').data;
  const deviations = useDeviations(preview.allocation_id, isCompared).data?.deviations;
  const { field } = targetOf(preview);
  const breached = useMemo(() => breachedAccounts(preview.warnings), [preview]);
  const context = useMemo<AccountsContext>(
    () => ({
      byHand,
      faults: faultsByAccount(error),
      warned: warnedAccounts(preview.warnings),
      breached,
      mostChange: Math.max(
        0,
        ...preview.allocations.map(({ pre_trade_metrics: pre, post_trade_metrics: post }) =>
          Math.abs((post[field] ?? 0) - (pre[field] ?? 0)),
        ),
      ),
      orders: new Map(preview.commit?.allocations.map((child) => [child.account_id, child])),
      onFault,
      block: preview.order.total_quantity,
      lastRun: last
        ? new Map(last.allocations.map((line) => [line.account_id, line.allocated_quantity]))
        : null,
      vsProRata: deviations
        ? new Map(deviations.map(({ account_id, difference }) => [account_id, difference]))
        : null,
    }),
    [byHand, error, preview, breached, field, last, deviations, onFault],
  );
  const views = useMemo(
    () => linesOf(preview.allocations, { byHand, breached }),
    [preview, byHand, breached],
  );
  return { context, views };
}

const NOTHING = {};

/** How many warnings each account has. */
export function warnedAccounts(warnings: Warning[]): ReadonlyMap<string, number> {
  const warned = new Map<string, number>();
  for (const { account_id } of warnings) {
    if (account_id) {
      warned.set(account_id, (warned.get(account_id) ?? 0) + 1);
    }
  }
  return warned;
}

/** The accounts with a warning of this type. */
export const withWarning = (lines: Line[], warnings: Warning[], type: string): Line[] => {
  const warned = warnedAccounts(warnings.filter((warning) => warning.type === type));
  return lines.filter(({ account_id }) => warned.has(account_id));
};
