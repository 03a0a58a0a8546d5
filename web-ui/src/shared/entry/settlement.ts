import { day } from '../format/dates';

/** By the day of the week. */
const WEEKEND: Record<number, string> = { 0: 'Sunday', 6: 'Saturday' };

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
    const on = WEEKEND[new Date(`${date}T00:00:00Z`).getUTCDay()];
    return {
      words: `${day(date)}${on ? `, a ${on},` : ''} is too early; the earliest is ${day(first)}.`,
      next: first,
    };
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
