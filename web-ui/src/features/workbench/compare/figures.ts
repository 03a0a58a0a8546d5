import type { Compared } from '../../../shared/api/contract';
import { change, known, money, par, percent, years } from '../../../shared/format/numbers';
import { provenWords, targetOf } from '../preview/findings';

/** One line of the table: a figure by method, and which value of it is the best where one can be. */
export interface Figure {
  name: string;
  shown: (result: Compared) => string;
  /** The number that is compared; null is never the best. */
  value?: (result: Compared) => number | null;
  best?: 'least' | 'most';
}

const dispersion = (result: Compared) => result.summary.dispersion_metrics;

/** Whose spread the dispersion of a result is: figure and weighting of the solver's aim, else what the others are measured by. */
const measureOf = ({ certificate }: Compared) =>
  /^DISPERSION\((.*)\)$/.exec(certificate.objective)?.[1] ?? 'ACTIVE_SPREAD_DURATION, EQUAL';

/** Whether the dispersions of the results are of one figure, so that one can be the best. */
export const isOneMeasure = (results: Compared[]) => new Set(results.map(measureOf)).size === 1;

/** The spread after the trade, least is best; of different figures none is. */
const spreadAfter = (results: Compared[]): Pick<Figure, 'value' | 'best'> => ({
  value: (result) => dispersion(result).post_trade_std_dev,
  best: isOneMeasure(results) ? 'least' : undefined,
});

/** The one method that leaves the smallest spread, if one alone does. */
export function leastSpread(results: Compared[]): Compared | undefined {
  const best = bestOf(spreadAfter(results), results);
  return best.size === 1 ? results.find(({ method }) => best.has(method)) : undefined;
}

/** What is said of every method. */
export function figuresFor(results: Compared[]): Figure[] {
  const isOne = isOneMeasure(results);
  const spread = (value: number | null, result: Compared) => {
    const { short, unit } = targetOf(result);
    return known(value, (number) => (isOne ? years(number) : `${years(number)} ${unit} of ${short}`));
  };
  const [first] = results;
  const [of, inUnit] =
    isOne && first ? [` of ${targetOf(first).short}`, `, ${targetOf(first).unit}`] : ['', ''];
  return [
    {
      name: 'Allocated, par',
      shown: ({ summary }) => par(summary.total_allocated),
      value: ({ summary }) => summary.total_allocated,
      best: 'most',
    },
    { name: 'Unallocated, par', shown: ({ summary }) => par(summary.unallocated) },
    { name: 'Money, USD', shown: ({ summary }) => money(summary.total_notional) },
    { name: 'Accounts with a piece', shown: ({ summary }) => par(summary.accounts_allocated) },
    { name: 'Accounts without a piece', shown: ({ summary }) => par(summary.accounts_skipped) },
    {
      name: `Dispersion${of} before${inUnit}`,
      shown: (result) => spread(dispersion(result).pre_trade_std_dev, result),
    },
    {
      ...spreadAfter(results),
      name: `Dispersion${of} after${inUnit}`,
      shown: (result) => spread(dispersion(result).post_trade_std_dev, result),
    },
    {
      name: 'Change of the dispersion',
      shown: (result) => known(dispersion(result).improvement, (share) => change(-share, percent)),
    },
    { name: 'Proof', shown: ({ certificate }) => provenWords(certificate) },
    {
      name: 'Warnings',
      shown: ({ warnings }) => par(warnings.length),
      value: ({ warnings }) => warnings.length,
      best: 'least',
    },
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
