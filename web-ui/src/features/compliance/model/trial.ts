import type { Trial } from './rule';
import { counted, millions, par } from '../../../shared/format/numbers';

const SHOWN_IN_MILLIONS = 100_000;

const shortPar = (quantity: number): string =>
  quantity >= SHOWN_IN_MILLIONS ? `${millions(quantity)}mm` : par(quantity);

/** `Would have changed 41 of 1,208 allocations, moving 3.2mm.` */
export const trialInWords = ({ would_change, allocations, par_moved }: Trial): string =>
  would_change === 0
    ? `Would have changed none of ${counted(allocations, 'allocation')}.`
    : `Would have changed ${par(would_change)} of ${counted(allocations, 'allocation')}, moving ${shortPar(par_moved)}.`;

/** What the sentence does not say: warnings of a soft rule, missing data, statements that were not read. */
export function trialNotes(trial: Trial): string {
  const { would_warn, missing_data, statements_read, statements_asked, complete } = trial;
  return [
    would_warn > 0 && `${counted(would_warn, 'allocation')} would have had a warning.`,
    missing_data > 0 && `${counted(missing_data, 'allocation')} could not be judged: data is missing.`,
    complete
      ? `${counted(statements_read, 'statement')} read.`
      : `Only ${par(statements_read)} of ${counted(statements_asked, 'statement')} could be read in time; ask for fewer.`,
  ]
    .filter(Boolean)
    .join(' ');
}
