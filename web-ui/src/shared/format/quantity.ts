/** Par amounts as a trader types and reads them. Whole units only; nothing is computed beyond the unit. */

const UNITS: Record<string, bigint> = {
  '': 1n,
  k: 1_000n,
  m: 1_000_000n,
  mm: 1_000_000n,
  b: 1_000_000_000n,
  bn: 1_000_000_000n,
};

const SHAPE = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*(k|mm|m|bn|b)?$/i;

/** Whether a text is written as an amount; it need not be a whole one. */
export const isAmount = (text: string): boolean => SHAPE.test(text.trim());

/**
 * Reads a par amount: `10mm`, `2.5m`, `500k`, `1,000,000`, `1000000`.
 *
 * @returns whole par, or null when the text is no amount or not a whole number of par
 */
export function parseQuantity(text: string): number | null {
  const match = SHAPE.exec(text.trim());
  if (!match) {
    return null;
  }
  const [, whole = '', fraction = '', unit = ''] = match;
  const scale = UNITS[unit.toLowerCase()] ?? 1n;
  const digits = BigInt(whole.replaceAll(',', '') + fraction) * scale;
  const divisor = 10n ** BigInt(fraction.length);
  if (digits % divisor !== 0n) {
    return null;
  }
  const par = Number(digits / divisor);
  return Number.isSafeInteger(par) ? par : null;
}
