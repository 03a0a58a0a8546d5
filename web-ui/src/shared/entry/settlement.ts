import { day } from '../format/dates';

/**
 * Why an order cannot settle on that day, by the dates the service gave.
 *
 * @param date ISO day, or empty for the default
 * @param dates every date on which it may, earliest first; undefined when they are not known yet
 * @returns the reason and the next date that is one, or null when the day is fine or nothing is known
 */
export function settlementFault(
  date: string,
  dates: readonly string[] | undefined,
): { words: string; next: string } | null {
  const [first] = dates ?? [];
  const last = dates?.at(-1);
  if (date === '' || !dates || first === undefined || last === undefined || dates.includes(date)) {
    return null;
  }
  if (date < first) {
    return { words: `${day(date)} is too early; the earliest is ${day(first)}.`, next: first };
  }
  if (date > last) {
    return { words: `${day(date)} is too late; the latest is ${day(last)}.`, next: last };
  }
  const next = dates.find((other) => other > date) ?? last;
  return {
    words: `${day(date)} is a weekend or bond market holiday; the next business day is ${day(next)}.`,
    next,
  };
}
