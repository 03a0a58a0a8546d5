import { describe, expect, it } from 'vitest';
import { isUnanswered } from './unanswered';

describe('isUnanswered', () => {
  it.each([
    [{ status: 'FETCH_ERROR', error: 'Failed to fetch' }],
    [{ status: 'TIMEOUT_ERROR', error: 'timed out' }],
    [{ status: 'PARSING_ERROR', originalStatus: 200, data: '{"allo', error: 'cut' }],
    [{ status: 500 }],
    [{ status: 502 }],
    [{ status: 503 }],
    [{ status: 504 }],
    [{ status: 408 }],
    [{ name: 'Error', message: 'thrown' }],
  ])('holds of %j', (error) => expect(isUnanswered(error)).toBe(true));

  it.each([
    [undefined],
    [{ status: 400 }],
    [{ status: 401 }],
    [{ status: 409 }],
    [{ status: 422 }],
    [{ status: 429 }],
  ])('does not hold of %j', (error) => expect(isUnanswered(error)).toBe(false));
});
