/** What a browser's clock may be off before it is corrected: the header counts whole seconds, and the way takes its time. */
const TOLERATED_MS = 2000;

let ahead = 0;

/** Hears the time of an answer's Date header; one that cannot be read changes nothing. */
export function hearTime(date: string | null | undefined): void {
  const said = Date.parse(date ?? '');
  if (!Number.isNaN(said)) {
    const difference = said - Date.now();
    ahead = Math.abs(difference) <= TOLERATED_MS ? 0 : difference;
  }
}

/** Now as the services have it, ms since 1970: a reader's wrong clock ends no preview early. */
export const serviceNow = (): number => Date.now() + ahead;
