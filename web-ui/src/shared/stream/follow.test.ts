import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem, services } from '../../testing/screen';
import { follow } from './follow';

const stream = (text: string) => new HttpResponse(text, { headers: { 'Content-Type': 'text/event-stream' } });
const PROGRESS = 'event: progress\ndata: 1\n\n';
const COMPLETE = 'event: complete\ndata: 2\n\n';

/** Answers one request after the other; the last one again and again. */
async function heard(answers: (() => Response)[], onEvent?: (stop: AbortController) => void) {
  const stop = new AbortController();
  const said: string[] = [];
  const waits: number[] = [];
  const tokens: (string | null)[] = [];
  let token = 'old';
  let asked = 0;
  services.use(
    http.get('*/v1/allocations/a/events', ({ request }) => {
      tokens.push(request.headers.get('Authorization'));
      asked += 1;
      return answers[Math.min(asked, answers.length) - 1]!();
    }),
  );
  const end = await follow({
    address: () => '/v1/allocations/a/events',
    token: () => token,
    renew: () => Promise.resolve((token = 'new')),
    onEvent: ({ name, data }) => {
      said.push(name + data);
      onEvent?.(stop);
    },
    signal: stop.signal,
    wait: (ms) => Promise.resolve(void waits.push(ms)),
  });
  return { end, said, waits, tokens };
}

describe('follow', () => {
  it('sends the token and ends with the last event', async () => {
    const { end, said, tokens } = await heard([() => stream(PROGRESS + COMPLETE + PROGRESS)]);
    expect({ end, said, tokens }).toEqual({
      end: 'complete',
      said: ['progress1', 'complete2'],
      tokens: ['Bearer old'],
    });
  });

  it('takes a broken line up again, later each time nothing was heard', async () => {
    const { end, said, waits } = await heard([
      () => HttpResponse.error(),
      () => problem(503, 'unavailable', 'Not now'),
      () => stream(PROGRESS),
      () => HttpResponse.error(),
      () => stream(COMPLETE),
    ]);
    expect({ end, said, waits }).toEqual({
      end: 'complete',
      said: ['progress1', 'complete2'],
      waits: [1000, 2000, 1000, 2000],
    });
  });

  it('renews a token that has run out, once', async () => {
    const { end, tokens } = await heard([
      () => problem(401, 'unauthorized', 'Token has expired'),
      () => stream(COMPLETE),
    ]);
    expect({ end, tokens }).toEqual({ end: 'complete', tokens: ['Bearer old', 'Bearer new'] });
    expect((await heard([() => problem(401, 'unauthorized', 'No')])).end).toBe('refused');
  });

  it('gives up where there is no stream: refused, another kind of answer, or nothing but breaks', async () => {
    expect((await heard([() => problem(403, 'forbidden', 'No')])).end).toBe('refused');
    expect((await heard([() => HttpResponse.json({})])).end).toBe('refused');
    const { end, waits } = await heard([() => HttpResponse.error()]);
    expect({ end, waits }).toEqual({ end: 'refused', waits: [1000, 2000, 4000, 8000, 16000] });
  });

  it('stops when it is told to', async () => {
    const { end, said } = await heard([() => stream(PROGRESS + PROGRESS)], (stop) => stop.abort());
    expect({ end, said }).toEqual({ end: 'stopped', said: ['progress1'] });
  });
});
