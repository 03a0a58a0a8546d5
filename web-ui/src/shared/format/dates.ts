/** Dates of the contract are ISO days; times are UTC instants. Shown in words, with the zone. */

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const TIME = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'short',
});

/** `2025-01-31` as `31 Jan 2025`. */
export const day = (iso: string): string => DAY.format(new Date(`${iso}T00:00:00Z`));

/** An instant in the reader's zone, zone named. */
export const time = (iso: string): string => TIME.format(new Date(iso));
