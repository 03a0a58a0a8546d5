import type { Comparison, Method } from '../../../shared/api/contract';
import { counted, par } from '../../../shared/format/numbers';

/** How far the piece of an account is from its pro rata piece; par, more is positive. */
export interface Deviation {
  account: string;
  piece: number;
  proRata: number;
  /** The service's own difference, under the sign of its direction. */
  more: number;
}

/** Accounts whose piece is not the pro rata one, from the most above to the most below. */
export function deviationsOf({ differences }: Comparison, method: Method): Deviation[] {
  return differences
    .map(({ account_id, quantities, spread }) => {
      const piece = quantities[method] ?? 0;
      const proRata = quantities.PRO_RATA ?? 0;
      return { account: account_id, piece, proRata, more: piece > proRata ? spread : -spread };
    })
    .sort((a, b) => b.more - a.more);
}

/** The largest deviations, in their order. */
export function mostDeviating(deviations: Deviation[], most: number): Deviation[] {
  const kept = new Set([...deviations].sort((a, b) => Math.abs(b.more) - Math.abs(a.more)).slice(0, most));
  return deviations.filter((deviation) => kept.has(deviation));
}

/** What the picture shows, in a sentence. */
export function proRataFinding(deviations: Deviation[]): string {
  const up = deviations.filter(({ more }) => more > 0).length;
  const farthest = mostDeviating(deviations, 1)[0];
  if (!farthest) {
    return 'Every account gets its pro rata piece';
  }
  const { account, more } = farthest;
  const [amount, word] = more > 0 ? [more, 'more'] : [-more, 'less'];
  return `${counted(up, 'account')} above pro rata, ${par(deviations.length - up)} below; the farthest, ${account}, by ${par(amount)} par ${word}`;
}
