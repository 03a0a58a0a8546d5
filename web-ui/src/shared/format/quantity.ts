/** Par amounts as a trader types and reads them. Whole units only; nothing is computed beyond the unit. */

/** The power of ten of each unit. */
const UNITS: Record<string, number> = {
  '': 0,
  k: 3,
  thousand: 3,
  m: 6,
  mm: 6,
  mn: 6,
  mio: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
};

const SHAPE = new RegExp(
  `^\\$?\\s*(\\d{1,3}(?:,\\d{3})+|\\d*)(?:\\.(\\d*))?(?:e\\+?(\\d{1,2}))?\\s*(${Object.keys(UNITS)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .join('|')})?$`,
  'i',
);

const FORMS = 'Write 10mm, 2.5mm, 500k or 1,000,000.';

type Reading = { par: number } | { fault: string };

function read(text: string): Reading {
  const written = text.trim();
  const shown = written.slice(0, 30);
  if (/^(?:[-\u2212]|\(.*\)$)/.test(written) && SHAPE.test(written.replace(/^[-\u2212(]\s*|\)$/g, ''))) {
    return { fault: `${shown} is negative. To sell, use SELL and a positive par.` };
  }
  const [, whole = '', fraction = '', exponent = '0', unit = ''] = SHAPE.exec(written) ?? [];
  if (whole + fraction === '') {
    return { fault: `"${shown}" is not an amount of par. ${FORMS}` };
  }
  const digits = BigInt(whole.replaceAll(',', '') + fraction);
  const power = (UNITS[unit.toLowerCase()] ?? 0) + Number(exponent) - fraction.length;
  const scale = 10n ** BigInt(Math.abs(power));
  if (power < 0 && digits % scale !== 0n) {
    return { fault: `${shown} is not a whole number of par. ${FORMS}` };
  }
  const par = Number(power < 0 ? digits / scale : digits * scale);
  return Number.isSafeInteger(par) ? { par } : { fault: `${shown} is more than an order can hold. ${FORMS}` };
}

/**
 * Reads a par amount: `10mm`, `.5mm`, `2.5m`, `10 million`, `500k`, `$1,000,000`, `1e6`.
 *
 * @returns whole par, or null when the text is no amount or not a whole number of par
 */
export function parseQuantity(text: string): number | null {
  const reading = read(text);
  return 'par' in reading ? reading.par : null;
}

/**
 * Why a text is no par to allocate; whether a bond trades in that size, the service says.
 *
 * @returns the sentence with its remedy, or null when it can be read
 */
export function quantityFault(text: string): string | null {
  const reading = read(text);
  if ('fault' in reading) {
    return reading.fault;
  }
  return reading.par === 0
    ? '0 par: nothing to allocate. Enter the par to allocate, for example 10mm.'
    : null;
}

/** `2.5m`: a million here, a thousand on some desks. */
export const isBareM = (text: string): boolean => /\dm$/i.test(text.trim().replace(/\s+(?=m$)/i, ''));
