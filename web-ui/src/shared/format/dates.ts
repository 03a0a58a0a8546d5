/** Days and instants as a US desk writes them. The contract has ISO days and UTC instants. */

const DAY = new Intl.DateTimeFormat('en-US', {
  day: '2-digit',
  month: '2-digit',
  year: '2-digit',
  timeZone: 'UTC',
});
const CLOCK = {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
} as const;
const TIME = new Intl.DateTimeFormat('en-US', {
  day: '2-digit',
  month: '2-digit',
  year: '2-digit',
  ...CLOCK,
  timeZoneName: 'short',
});
const TIME_OF_DAY = new Intl.DateTimeFormat('en-US', CLOCK);

/** `2031-03-21` as `03/21/31`. */
export const day = (iso: string): string => DAY.format(new Date(`${iso}T00:00:00Z`));

/** An instant in the reader's zone: `11/23/26, 11:10:11 UTC`. */
export const time = (iso: string): string => TIME.format(new Date(iso));

/** The time of day in the reader's zone: `11:10:11`. */
export const clock = (at: number): string => TIME_OF_DAY.format(new Date(at));
