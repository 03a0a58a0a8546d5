import { act, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ACTIONS, record, SCREENS, startCounting } from '../shared/interactions/interactions';
import { open, readings, services } from '../testing/screen';
import { screenOf } from './counting';

interface Sent {
  screen: string;
  action: string;
  duration_ms: number;
}

/** What the gateway got, and with which headers. */
let sent: Sent[];
let headers: Headers[];
let stop: () => void;

const gateway = (status = 204) =>
  http.post('*/ui/interactions', async ({ request }) => {
    headers.push(request.headers);
    sent.push(...((await request.json()) as { interactions: Sent[] }).interactions);
    return new HttpResponse(null, { status });
  });

/** As when the reader turns to another tab. */
const hide = () => {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
};

beforeEach(() => {
  [sent, headers] = [[], []];
  stop = startCounting();
});
afterEach(() => {
  stop();
  Reflect.deleteProperty(document, 'visibilityState');
});

describe('What is used', () => {
  it('is a screen, an action and a duration, without token, name or data', async () => {
    services.use(
      ...readings,
      gateway(),
      http.post('*/v1/auth/login', () =>
        HttpResponse.json({
          access_token: 'a',
          refresh_token: 'r',
          user: { id: '1', username: 'trader', permissions: ['allocation:preview'] },
        }),
      ),
    );
    const { user } = open('/');
    await user.type(screen.getByLabelText('Username'), 'trader');
    await user.type(screen.getByLabelText('Password'), 'demo');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await user.type(await screen.findByLabelText('Security'), 'US');
    await screen.findByRole('option');
    hide();
    await waitFor(() =>
      expect(sent.map(({ screen: where, action }) => `${where} ${action}`)).toEqual(
        expect.arrayContaining(['sign-in sign-in', 'sign-in view', 'workbench search']),
      ),
    );
    for (const one of sent) {
      expect(Object.keys(one).sort()).toEqual(['action', 'duration_ms', 'screen']);
      expect(Number.isInteger(one.duration_ms) && one.duration_ms >= 0).toBe(true);
    }
    expect(headers[0]!.get('Authorization')).toBeNull();
  });

  it('goes out in small batches', async () => {
    services.use(gateway());
    for (let i = 0; i < 20; i++) {
      record('orders', 'view', i);
    }
    record('orders', 'view', 20);
    await waitFor(() => expect(sent).toHaveLength(20));
    hide();
    await waitFor(() => expect(sent).toHaveLength(21));
    expect(headers).toHaveLength(2);
  });

  it('is sent no more, when the gateway has it switched off', async () => {
    services.use(gateway(404));
    const asked = vi.spyOn(window, 'fetch');
    record('orders', 'view', 1);
    hide();
    await act(() => asked.mock.results[0]!.value as Promise<unknown>);
    record('orders', 'view', 2);
    hide();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('is not noted, when the user has switched it off, which this browser remembers', async () => {
    services.use(
      gateway(),
      http.get('*/docs/readiness', () => HttpResponse.json({ services: [] })),
    );
    const { user } = open('/help');
    record('help', 'view', 1);
    await user.click(await screen.findByRole('switch', { name: 'Count what I use' }));
    record('help', 'view', 2);
    expect(localStorage.getItem('oas.interactions')).toBe('off');
    hide();
    expect(headers).toHaveLength(0);
    await user.click(screen.getByRole('switch', { name: 'Count what I use' }));
    record('help', 'view', 3);
    hide();
    await waitFor(() => expect(sent).toEqual([{ screen: 'help', action: 'view', duration_ms: 3 }]));
  });
});

it('says the screen of an address', () => {
  expect(screenOf('/orders', true)).toBe('orders');
  expect(screenOf('/workbench/preview/7', true)).toBe('workbench');
  expect(screenOf('/orders', false)).toBe('sign-in');
  expect(screenOf('/help', false)).toBe('help');
  expect(screenOf('/', true)).toBe('workbench');
});

it('knows the words the gateway takes, and no others', () => {
  const source = readFileSync(
    '../api-gateway/src/main/java/com/allocationsystem/gateway/domain/Interaction.java',
    'utf8',
  );
  const namesOf = (list: string) =>
    new RegExp(`enum ${list} \\{([^}]*)\\}`)
      .exec(source)![1]!
      .replace(/\/\*.*?\*\//gs, '')
      .split(',')
      .map((name) => name.trim().toLowerCase().replaceAll('_', '-'));
  expect(namesOf('Screen')).toEqual([...SCREENS]);
  expect(namesOf('Action')).toEqual([...ACTIONS]);
});
