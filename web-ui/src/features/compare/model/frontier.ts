import type { Frontier, FrontierPoint } from '../../../shared/api/contract';
import { inPercent, par, percent, years } from '../../../shared/format/numbers';
import { midSentence, smallPercent } from '../../../shared/findings/findings';
import { TARGETS } from '../../../shared/draft/methods';
import type { TargetMetric } from '../../../shared/draft/draft';

/** The metric of a frontier in words. */
export const metricOf = ({ target_metric }: Frontier) => TARGETS[target_metric as TargetMetric];

/** The largest distance that a point allows, as the method step writes it; empty for no limit. */
export const typedDistance = ({ max_distance }: FrontierPoint): string =>
  max_distance === null ? '' : String(inPercent(max_distance));

/** The name of a point: the largest distance that it allows. */
export const nameOf = ({ max_distance }: FrontierPoint): string =>
  max_distance === null ? 'No limit' : percent(max_distance);

/** Where a point stands in the picture: percent of the shares, and the dispersion. */
export const placeOf = (point: FrontierPoint) => ({
  x: inPercent(point.mean_distance),
  y: point.dispersion,
  name: nameOf(point),
});

/** The figures of a point, one for each column. */
export const figuresOf = (point: FrontierPoint): string[] => [
  years(point.dispersion),
  point.status === 'OPTIMAL' ? 'Optimal' : `Gap ${smallPercent(point.relative_gap)}`,
  percent(point.greatest_distance),
  percent(point.mean_distance),
  par(point.total_allocated),
];

/** What the frontier says, in a sentence. */
export function frontierFinding(frontier: Frontier): string {
  const { short, unit } = metricOf(frontier);
  const [first] = frontier.points;
  const last = frontier.points.at(-1);
  if (!first || !last || years(first.dispersion) === years(last.dispersion)) {
    return `Distance from pro rata leaves ${midSentence(short)} dispersion unchanged`;
  }
  return `${short} dispersion falls from ${years(first.dispersion)} at pro rata to ${years(last.dispersion)} ${unit} without a limit`;
}

/** What the frontier cannot show, in sentences; empty when there is nothing to say. */
export function frontierNote({ smallest_distance, accounts_at_limit }: Frontier): string {
  const sizes =
    smallest_distance > 0
      ? `No tradable allocation is nearer to pro rata than ${percent(smallest_distance)} of each share. `
      : '';
  const limits =
    accounts_at_limit > 0
      ? `${par(accounts_at_limit)} ${accounts_at_limit === 1 ? 'account is' : 'accounts are'} at a limit; the others share what these cannot take.`
      : '';
  return `${sizes}${limits}`.trim();
}
