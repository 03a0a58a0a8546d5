import { describe, expect, it } from 'vitest';
import { troubleOf } from './problem';

describe('troubleOf', () => {
  it('says the kind and the occurrence, and keeps the id to quote', () => {
    const trouble = troubleOf({
      status: 410,
      data: {
        type: '/problems/preview-expired',
        title: 'The preview has expired',
        status: 410,
        detail: 'It was good until 10:15. Preview again.',
        correlation_id: 'c-1',
      },
    });
    expect(trouble.sentence).toBe('The preview has expired. It was good until 10:15. Preview again.');
    expect(trouble.correlationId).toBe('c-1');
  });

  it('keeps every field at fault', () => {
    const trouble = troubleOf({
      status: 422,
      data: {
        type: 't',
        title: 'Wrong',
        status: 422,
        violations: [{ field: 'order.quantity', message: 'is 0' }],
      },
    });
    expect(trouble.fields).toEqual([{ field: 'order.quantity', message: 'is 0' }]);
  });

  it('takes from the headers what the body does not say: the id to quote, and when to try again', () => {
    const page = { status: 'PARSING_ERROR', originalStatus: 502, data: '<html>', correlationId: 'c-2' };
    expect(troubleOf(page).correlationId).toBe('c-2');
    const busy = { type: 't', title: 'Too many requests', status: 429 };
    expect(troubleOf({ status: 429, data: busy, retryAfterS: 12 }).sentence).toBe(
      'Too many requests. Try again in 12 seconds.',
    );
    const saying = { ...busy, detail: 'Wait; try again in 9 s.' };
    expect(troubleOf({ status: 429, data: saying, retryAfterS: 9 }).sentence).toBe(
      'Too many requests. Wait; try again in 9 s.',
    );
  });

  it('has a sentence for a connection that is down', () => {
    expect(troubleOf({ status: 'FETCH_ERROR', error: 'x' }).sentence).toContain('No response from server');
    const page = { status: 'PARSING_ERROR', originalStatus: 502, data: '<html>', error: 'x' };
    expect(troubleOf(page).sentence).toBe('The server failed (502). Try again; report it if it stays.');
  });
});
