const TIMED_OUT = 408;

/**
 * Whether a request may have been carried out although it failed: the line broke, it took too long, or a server on the way
 * failed. A refusal (4xx) is an answer.
 */
export function isUnanswered(error: unknown): boolean {
  const { status } = (error ?? {}) as { status?: unknown };
  return error !== undefined && (typeof status !== 'number' || status >= 500 || status === TIMED_OUT);
}

/** A line that is dead says nothing: after this time a request counts as not answered, ms. */
export const LONGEST_WAIT_MS = 60_000;

/**
 * How long after its answer was lost a request is given to arrive and to be decided, ms: longer than a service takes to decide.
 * What has not happened by then, does not happen.
 */
export const SETTLED_AFTER_MS = 30_000;

/** Whether a reading that begins now shows the last effect of a request whose answer was lost then (ms since 1970). */
export const isSettled = (lostAt: number): boolean => Date.now() - lostAt >= SETTLED_AFTER_MS;
