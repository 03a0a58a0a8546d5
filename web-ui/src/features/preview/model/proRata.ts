import type { Deviation } from '../../../shared/api/contract';
import { counted, par } from '../../../shared/format/numbers';

/** The largest deviations, in their order. */
export function mostDeviating(deviations: Deviation[], most: number): Deviation[] {
  const bySize = [...deviations].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  const kept = new Set(bySize.slice(0, most));
  return deviations.filter((deviation) => kept.has(deviation));
}

/** What the picture shows, in a sentence. */
export function proRataFinding(deviations: Deviation[]): string {
  const up = deviations.filter(({ difference }) => difference > 0).length;
  const farthest = mostDeviating(deviations, 1)[0];
  if (!farthest) {
    return 'Every account has its pro rata allocation';
  }
  const { account_id, difference } = farthest;
  const [amount, word] = difference > 0 ? [difference, 'more'] : [-difference, 'less'];
  return `${counted(up, 'account')} above pro rata, ${par(deviations.length - up)} below; largest difference: ${account_id}, ${par(amount)} par ${word}`;
}
