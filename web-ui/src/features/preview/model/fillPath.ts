import type { FillPath } from '../../../shared/api/contract';
import { counted, par, percent } from '../../../shared/format/numbers';

const STEPS = 20;

/** Fill sizes from nothing to the whole block, par. */
export const fillsOf = (total: number): number[] =>
  Array.from({ length: STEPS + 1 }, (_, i) => Math.round((total * i) / STEPS));

/** What every account has of each fill, in the order of the fills, the largest accounts first. */
export function pathsOf({ fills }: FillPath, most: number): { account: string; quantities: number[] }[] {
  const last = fills.at(-1)?.allocations ?? [];
  return [...last]
    .sort((a, b) => b.quantity - a.quantity)
    .slice(0, most)
    .map(({ account_id }) => ({
      account: account_id,
      quantities: fills.map(
        ({ allocations }) => allocations.find((share) => share.account_id === account_id)?.quantity ?? 0,
      ),
    }));
}

/** What the picture shows, in a sentence. */
export function fillFinding({ gaps, placeable_sizes, worst_regret }: FillPath): string {
  const whole =
    gaps.length === 0
      ? `Every fill of a tradable size is placed whole (${counted(placeable_sizes, 'size')})`
      : `Fills in ${counted(gaps.length, 'range')} cannot be placed whole; the first is above ${par(gaps[0]!.above)} and below ${par(gaps[0]!.below)} par`;
  return worst_regret === null
    ? whole
    : `${whole}; dispersion at most ${percent(worst_regret)} above the best allocation of a fill`;
}
