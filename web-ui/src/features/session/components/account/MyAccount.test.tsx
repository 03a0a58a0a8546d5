import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { open, problem, services } from '../../../../testing/screen';

const me = {
  id: '1',
  username: 'trader',
  display_name: null,
  permissions: ['order:read'],
  roles: ['viewer'],
  portfolio_groups: ['CORE'],
  provider: null as string | null,
};
const session = (id: string, current: boolean) => ({
  id,
  started_at: '2026-11-30T08:00:00Z',
  last_used_at: '2026-11-30T09:00:00Z',
  expires_at: '2026-11-30T20:00:00Z',
  address: '10.0.0.1',
  current,
});

const sent: { path: string; body: unknown }[] = [];
let totp = { enrolled: false, required: false, recovery_codes_left: 0 };
let sessions = [session('s-1', true), session('s-2', false)];
const token = {
  id: 't-1',
  name: 'Month-end report',
  permissions: ['order:read'],
  portfolio_groups: null,
  created_at: '2026-11-30T08:00:00Z',
  expires_at: '2027-02-28T08:00:00Z',
  last_used_at: null,
};
let tokens: (typeof token)[] = [];

beforeEach(() => {
  sent.length = 0;
  totp = { enrolled: false, required: false, recovery_codes_left: 0 };
  sessions = [session('s-1', true), session('s-2', false)];
  tokens = [];
  const hear = (path: string, answer: () => Response) =>
    http.post(`*/v1/auth/${path}`, async ({ request }) => {
      sent.push({ path, body: await request.json() });
      return answer();
    });
  services.use(
    http.get('*/v1/auth/me', () => HttpResponse.json(me)),
    http.get('*/v1/auth/totp', () => HttpResponse.json(totp)),
    http.get('*/v1/auth/sessions', () => HttpResponse.json({ sessions })),
    http.delete('*/v1/auth/sessions/s-2', () => {
      sessions = sessions.slice(0, 1);
      return new HttpResponse(null, { status: 204 });
    }),
    http.get('*/v1/auth/api-tokens', () => HttpResponse.json({ api_tokens: tokens })),
    http.delete('*/v1/auth/api-tokens/t-1', () => {
      tokens = [];
      return new HttpResponse(null, { status: 204 });
    }),
    hear('api-tokens', () => {
      tokens = [token];
      return HttpResponse.json({ ...token, api_token: 'oas_secret' }, { status: 201 });
    }),
    hear('password', () => new HttpResponse(null, { status: 204 })),
    hear('totp/enrollment', () =>
      HttpResponse.json({ secret: 'JBSWY3DPEHPK3PXP', otpauth_uri: 'otpauth://totp/OAS:trader' }),
    ),
    hear('totp/confirmation', () => {
      totp = { enrolled: true, required: false, recovery_codes_left: 10 };
      return HttpResponse.json({ recovery_codes: ['aaaa-bbbb'] });
    }),
    hear('totp/removal', () =>
      problem(403, 'code-wrong', 'The code is wrong', { detail: 'Wait for the next.' }),
    ),
  );
});

/** Reached from the user's name in the bar. */
async function account() {
  const { user } = open('/help', ['order:read']);
  services.use(http.get('*/docs/readiness', () => new HttpResponse(null, { status: 503 })));
  await user.click(await screen.findByRole('button', { name: 'trader, user menu' }));
  await user.click(await screen.findByRole('menuitem', { name: 'My account' }));
  await screen.findByRole('heading', { name: 'My account' });
  return user;
}

describe('My account', () => {
  it('changes the password, and asks twice for the new one', async () => {
    const user = await account();
    await user.type(await screen.findByLabelText('Present password'), 'demo');
    await user.type(screen.getByLabelText('New password'), 'seven birds on a wire');
    await user.type(screen.getByLabelText('New password again'), 'seven birds');
    await user.click(screen.getByRole('button', { name: 'Change password' }));
    expect(await screen.findByText('The two passwords differ.')).toBeVisible();
    await user.type(screen.getByLabelText('New password again'), ' on a wire');
    await user.click(screen.getByRole('button', { name: 'Change password' }));
    expect(await screen.findByText(/^Your password is changed/)).toBeVisible();
    expect(sent).toEqual([
      { path: 'password', body: { current_password: 'demo', new_password: 'seven birds on a wire' } },
    ]);
  });

  it('sets up an authenticator with a first code, and shows the recovery codes once', async () => {
    const user = await account();
    await user.type(await screen.findByLabelText('Present password for the app'), 'demo');
    await user.click(screen.getByRole('button', { name: 'Set up an app' }));
    expect(await screen.findByText('JBSW Y3DP EHPK 3PXP')).toBeVisible();
    expect(screen.getByRole('link', { name: /authenticator app/ })).toHaveAttribute(
      'href',
      'otpauth://totp/OAS:trader',
    );
    await user.type(screen.getByLabelText('Code of the app'), '123 456');
    await user.click(screen.getByRole('button', { name: 'Confirm' }));
    expect(await screen.findByText('aaaa-bbbb')).toBeVisible();
    expect(sent.map(({ body }) => body)).toEqual([{ current_password: 'demo' }, { code: '123456' }]);
    await user.click(screen.getByRole('button', { name: 'I have kept the codes' }));
    expect(await screen.findByText(/10 recovery codes left/)).toBeVisible();
    expect(screen.queryByText('aaaa-bbbb')).toBeNull();
  });

  it('removes the app by both factors, and says a refusal', async () => {
    totp = { enrolled: true, required: false, recovery_codes_left: 3 };
    const user = await account();
    await user.type(await screen.findByLabelText('Present password for the app'), 'demo');
    await user.type(screen.getByLabelText('Code of the app'), '000000');
    await user.click(screen.getByRole('button', { name: 'Remove the app' }));
    expect(await screen.findByText('The code is wrong. Wait for the next.')).toBeVisible();
  });

  it('does not offer to remove what the permissions require', async () => {
    totp = { enrolled: true, required: true, recovery_codes_left: 3 };
    await account();
    expect(await screen.findByText(/require a second factor/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Remove the app' })).toBeNull();
  });

  it('ends another session, not the one in use', async () => {
    const user = await account();
    const table = within(await screen.findByRole('table', { name: 'Sessions' }));
    expect(table.getByText('This session')).toBeVisible();
    await user.click(table.getByRole('button', { name: 'End session' }));
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'End session' })).toBeNull());
  });

  it('makes an API token of chosen permissions, shows it once, and ends it', async () => {
    const user = await account();
    await user.click(await screen.findByRole('button', { name: 'New API token' }));
    const create = screen.getByRole('button', { name: 'Create API token' });
    expect(create).toBeDisabled();
    await user.type(screen.getByLabelText('Name'), 'Month-end report');
    await user.click(screen.getByRole('checkbox', { name: 'View orders' }));
    await user.click(create);
    expect(await screen.findByText('oas_secret')).toBeVisible();
    expect(sent[0]!.body).toMatchObject({ name: 'Month-end report', permissions: ['order:read'] });
    const { expires_at } = sent[0]!.body as { expires_at: string };
    expect(Math.round((Date.parse(expires_at) - Date.now()) / 86_400_000)).toBe(90);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await vi.waitFor(() => expect(screen.queryByText('oas_secret')).toBeNull());
    const table = within(await screen.findByRole('table', { name: 'API tokens' }));
    expect(table.getByText('never')).toBeVisible();
    await user.click(table.getByRole('button', { name: 'End token' }));
    await vi.waitFor(() => expect(screen.queryByRole('table', { name: 'API tokens' })).toBeNull());
  });

  it('offers no token that manages users', async () => {
    services.use(
      http.get('*/v1/auth/me', () => HttpResponse.json({ ...me, permissions: ['order:read', 'user:admin'] })),
    );
    const user = await account();
    await user.click(await screen.findByRole('button', { name: 'New API token' }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  });

  it('leaves the credentials of a provider’s user to the provider', async () => {
    services.use(http.get('*/v1/auth/me', () => HttpResponse.json({ ...me, provider: 'Acme' })));
    await account();
    expect(await screen.findByText(/You sign in through Acme/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Change password' })).toBeNull();
  });
});
