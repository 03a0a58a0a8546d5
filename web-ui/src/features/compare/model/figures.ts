import type { Compared } from '../../../shared/api/contract';
import { change, known, money, par, percent, years } from '../../../shared/format/numbers';
import { provenWords, targetOf } from '../../../shared/findings/findings';

/** One line of the table: a figure by method, and which value of it is the best where one can be. */
export interface Figure {
  name: string;
  shown: (result: Compared) => string;
  /** The number that is compared; null is never the best. */
  value?: (result: Compared) => number | null;
  best?: 'least' | 'most';
}

const dispersion = (result: Compared) => result.summary.dispersion_metrics;

/** The metric and weighting that a result's dispersion measures: the solver's objective, else the default of the other methods. */
const measureOf = ({ certificate }: Compared) =>
  /^DISPERSION\((.*)\)$/.exec(certificate.objective)?.[1] ?? 'ACTIVE_SPREAD_DURATION, EQUAL';

/** Whether the dispersions of the results are of one figure, so that one can be the best. */
export const isOneMeasure = (results: Compared[]) => new Set(results.map(measureOf)).size === 1;

/** The dispersion after the trade, lowest is best; between different metrics there is no best. */
const dispersionPost = (results: Compared[]): Pick<Figure, 'value' | 'best'> => ({
  value: (result) => dispersion(result).post_trade_std_dev,
  best: isOneMeasure(results) ? 'least' : undefined,
});

/** The method with the lowest dispersion; undefined when several share it. */
export function leastDispersion(results: Compared[]): Compared | undefined {
  const best = bestOf(dispersionPost(results), results);
  return best.size === 1 ? results.find(({ method }) => best.has(method)) : undefined;
}

/** What is said of every method. */
export function figuresFor(results: Compared[]): Figure[] {
  const isOne = isOneMeasure(results);
  const shownDispersion = (value: number | null, result: Compared) => {
    const { short, unit } = targetOf(result);
    return known(value, (number) => (isOne ? years(number) : `${years(number)} ${unit} (${short})`));
  };
  const [first] = results;
  const [measure, inUnit] =
    isOne && first
      ? [`${targetOf(first).short} dispersion`, ` (${targetOf(first).unit})`]
      : ['Dispersion', ''];
  return [
    {
      name: 'Allocated (par)',
      shown: ({ summary }) => par(summary.total_allocated),
      value: ({ summary }) => summary.total_allocated,
      best: 'most',
    },
    { name: 'Unallocated (par)', shown: ({ summary }) => par(summary.unallocated) },
    { name: 'Net money ($)', shown: ({ summary }) => money(summary.total_notional) },
    { name: 'Accounts allocated', shown: ({ summary }) => par(summary.accounts_allocated) },
    { name: 'Accounts not allocated', shown: ({ summary }) => par(summary.accounts_skipped) },
    {
      name: `${measure} pre${inUnit}`,
      shown: (result) => shownDispersion(dispersion(result).pre_trade_std_dev, result),
    },
    {
      ...dispersionPost(results),
      name: `${measure} post${inUnit}`,
      shown: (result) => shownDispersion(dispersion(result).post_trade_std_dev, result),
    },
    {
      name: 'Change in dispersion',
      shown: (result) => known(dispersion(result).improvement, (share) => change(-share, percent)),
    },
    { name: 'Optimality proof', shown: ({ certificate }) => provenWords(certificate) },
    // How many there are says nothing of which method is better: most warnings only count who is capped or skipped.
    { name: 'Warnings', shown: ({ warnings }) => par(warnings.length) },
  ];
}

/** The methods with the best value of a figure; none when all have the same. */
export function bestOf(
  { value, best }: Pick<Figure, 'value' | 'best'>,
  results: Compared[],
): ReadonlySet<string> {
  const values = results.map((result) => (best && value ? value(result) : null));
  const numbers = values.filter((number) => number !== null);
  if (new Set(values).size < 2 || numbers.length === 0) {
    return new Set();
  }
  const top = best === 'most' ? Math.max(...numbers) : Math.min(...numbers);
  return new Set(results.filter((_result, index) => values[index] === top).map(({ method }) => method));
}
