import { eventsOf, type ServerEvent } from './eventStream';

export interface Following {
  /** Asked before each try: it may name the place from which the stream goes on. */
  address: () => string;
  /** The access token at this moment; it is renewed as time goes by. */
  token: () => string | null;
  /** Gets a new token after the old one was refused. */
  renew: () => Promise<unknown>;
  onEvent: (event: ServerEvent) => void;
  signal: AbortSignal;
  wait?: (ms: number) => Promise<void>;
}

/** Breaks in a row, with nothing heard in between, after which the stream is given up. */
const MOST_BREAKS = 5;
const FIRST_WAIT_MS = 1000;

/**
 * Follows a stream of events until the one named `complete`; a broken line is taken up again, later each time.
 *
 * @returns `complete`; `refused` when there is no stream to be had, so that another way must be taken; `stopped` by the signal
 */
export async function follow(following: Following): Promise<'complete' | 'refused' | 'stopped'> {
  const { signal, onEvent, renew, wait = sleep } = following;
  let breaks = 0;
  let isRenewed = false;
  while (!signal.aborted) {
    const answer = await ask(following);
    if (answer?.ok && answer.body && isStream(answer)) {
      isRenewed = false;
      try {
        for await (const event of eventsOf(answer.body)) {
          if (signal.aborted) {
            return 'stopped';
          }
          breaks = 0;
          onEvent(event);
          if (event.name === 'complete') {
            return 'complete';
          }
        }
      } catch {
        // The line broke; it is taken up again below.
      }
    } else if (answer?.status === 401 && !isRenewed) {
      isRenewed = true;
      await renew();
      continue;
    } else if (answer && !isPassing(answer.status)) {
      return 'refused';
    }
    if (breaks === MOST_BREAKS) {
      return 'refused';
    }
    await wait(FIRST_WAIT_MS * 2 ** breaks);
    breaks += 1;
  }
  return 'stopped';
}

function ask({ address, token, signal }: Following): Promise<Response | null> {
  return fetch(new URL(address(), window.location.origin), {
    headers: { Accept: 'text/event-stream', Authorization: `Bearer ${token() ?? ''}` },
    signal,
  }).catch(() => null);
}

const isStream = (answer: Response) => answer.headers.get('content-type')?.startsWith('text/event-stream');
/** Too many requests, and what a service says that is down for a while. */
const isPassing = (status: number) => status === 429 || status >= 500;
const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
