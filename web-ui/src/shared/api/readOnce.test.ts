import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { services } from '../../testing/screen';
import { ask, type Asking } from './ask';

const asking = { getState: () => ({ session: { accessToken: null } }), signal: new AbortController().signal };
const answerTo = (url: string) => ask(url, asking as unknown as Asking & Parameters<typeof ask>[1], {});

it('reads an answer once and freezes its root alone', async () => {
  services.use(http.get('*/v1/read', () => HttpResponse.json({ rows: [{ par: 1 }] })));
  const text = vi.spyOn(Response.prototype, 'text');
  const { data } = (await answerTo('/v1/read')) as { data: { rows: object[] } };
  expect(data).toEqual({ rows: [{ par: 1 }] });
  expect(text).not.toHaveBeenCalled();
  expect([Object.isFrozen(data), Object.isFrozen(data.rows)]).toEqual([true, false]);
  text.mockRestore();
});

it('says what an answer that cannot be read was', async () => {
  services.use(http.get('*/v1/read', () => HttpResponse.text('<html>')));
  expect(await answerTo('/v1/read')).toMatchObject({ error: { status: 'PARSING_ERROR', data: '<html>' } });
});
