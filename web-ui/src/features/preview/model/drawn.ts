import type { Line } from '../../../shared/api/contract';
import { par } from '../../../shared/format/numbers';

/** The accounts that a picture can show: the largest allocations, then the largest accounts. */
export const largest = (lines: Line[], most: number): Line[] =>
  [...lines].sort((a, b) => b.allocated_quantity - a.allocated_quantity || b.nav - a.nav).slice(0, most);

/** Says what is left out of a picture; empty when nothing is. */
export const leftOut = (shown: number, all: number, which: string): string =>
  shown < all ? ` Top ${par(shown)} of ${par(all)} ${which}; the accounts tab lists all.` : '';
