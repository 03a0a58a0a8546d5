import { counted } from '../format/numbers';

/** The services' error body, application/problem+json. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  correlation_id?: string;
  violations?: { field: string; message: string }[];
  [extra: string]: unknown;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'title' in value && 'status' in value;
}

/** @returns the service's problem document; undefined when the request failed without one */
export function problemOf(error: unknown): Problem | undefined {
  const data = typeof error === 'object' && error !== null && 'data' in error ? error.data : undefined;
  return isProblem(data) ? data : undefined;
}

/** What the headers of a failure say beside its body. */
export interface BesideBody {
  correlationId?: string | undefined;
  /** Seconds until it is worth trying again. */
  retryAfterS?: number | undefined;
}

/** What went wrong as a sentence, and the id to quote; never raw JSON. */
export interface Trouble {
  sentence: string;
  fields: { field: string; message: string }[];
  correlationId?: string;
  type?: string;
}

/** The status of an answer that is no problem document; null: there was no answer. */
function statusOf(error: unknown): number | null {
  const { status, originalStatus } = (error ?? {}) as { status?: unknown; originalStatus?: unknown };
  const said = typeof status === 'number' ? status : originalStatus;
  return typeof said === 'number' && said >= 400 ? said : null;
}

/** Turns whatever a request failed with into words for the reader. */
export function troubleOf(error: unknown): Trouble {
  const { correlationId, retryAfterS } = (error ?? {}) as BesideBody;
  const trouble = withoutHeaders(error);
  // A service that knows when says so itself.
  const isSaid = retryAfterS === undefined || /\bagain in\b/i.test(trouble.sentence);
  return {
    ...trouble,
    sentence: isSaid
      ? trouble.sentence
      : `${trouble.sentence} Try again in ${counted(retryAfterS, 'second')}.`,
    correlationId: trouble.correlationId ?? correlationId,
  };
}

function withoutHeaders(error: unknown): Trouble {
  const data = problemOf(error);
  if (data) {
    const fields = data.violations ?? [];
    const sentence = fields.length > 0 ? `${data.title}.` : `${data.title}. ${data.detail ?? ''}`.trim();
    return { sentence, fields, correlationId: data.correlation_id, type: data.type };
  }
  const status = statusOf(error);
  if (status !== null) {
    return { sentence: `The server failed (${status}). Try again; report it if it stays.`, fields: [] };
  }
  return { sentence: 'No response from server. Check the connection, then try again.', fields: [] };
}
