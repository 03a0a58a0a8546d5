import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { open, problem, services } from '../../../testing/screen';

const someone = {
  id: 'u-1',
  username: 'anna',
  display_name: 'Anna Berg',
  permissions: ['reference:read'],
  roles: ['trader'],
  portfolio_groups: ['CORE'],
  effective_permissions: ['order:read', 'reference:read'],
  effective_portfolio_groups: ['CORE'],
  active: true,
  created_at: '2026-11-23T02:00:00Z',
  last_sign_in_at: '2026-11-24T13:30:00Z',
  provider: null,
  password_state: 'SET',
  totp_enrolled: false,
  warnings: [] as { code: string; sentence: string }[],
};
const list = http.get('*/v1/users', () => HttpResponse.json({ users: [someone], next_cursor: null }));
const viewer = {
  name: 'viewer',
  description: 'Reads orders and reference data',
  permissions: ['order:read', 'reference:read'],
  portfolio_groups: null,
  seeded: true,
  users: 0,
};
const trader = { ...viewer, name: 'trader', description: 'Previews and commits', users: 3 };
const roles = http.get('*/v1/roles', () => HttpResponse.json({ roles: [viewer, trader] }));

/** Every change sent. */
function changes(): unknown[] {
  const sent: unknown[] = [];
  services.use(
    list,
    roles,
    http.patch('*/v1/users/u-1', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(someone);
    }),
  );
  return sent;
}

describe('Users', () => {
  it('lists who may sign in and what they may do, in words', async () => {
    services.use(list);
    open('/users', ['user:admin']);
    expect(await screen.findByText('anna')).toBeVisible();
    expect(screen.getByText(/View orders · View bonds/)).toBeVisible();
    expect(screen.getByText('1 user')).toBeVisible();
  });

  it('finds a user by name, role or right', async () => {
    services.use(list);
    const { user } = open('/users', ['user:admin']);
    const row = await screen.findByText('anna');
    await user.type(screen.getByLabelText('Filter users'), 'berg');
    expect(row).toBeVisible();
    await user.clear(screen.getByLabelText('Filter users'));
    await user.type(screen.getByLabelText('Filter users'), 'bob');
    await waitFor(() => expect(screen.queryByText('anna')).toBeNull());
  });

  it('creates a user by roles and groups, and shows the one-time password this once', async () => {
    const sent: unknown[] = [];
    services.use(
      list,
      roles,
      http.post('*/v1/users', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(
          { ...someone, username: 'bob', one_time_password: 'tulip-42' },
          { status: 201 },
        );
      }),
    );
    const { user } = open('/users', ['user:admin']);
    await user.click(await screen.findByRole('button', { name: 'Create user' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('Username'), 'Bob');
    await user.click(dialog.getByRole('button', { name: 'Create user' }));
    expect(await dialog.findByText(/lower-case letters/)).toBeVisible();
    expect(sent).toEqual([]);
    await user.clear(dialog.getByLabelText('Username'));
    await user.type(dialog.getByLabelText('Username'), 'bob');
    await user.click(await dialog.findByLabelText('trader'));
    await user.type(dialog.getByLabelText('Portfolio groups'), 'CORE{Enter}');
    await user.click(dialog.getByRole('button', { name: 'Create user' }));
    expect(await screen.findByText('tulip-42')).toBeVisible();
    expect(sent).toEqual([
      { username: 'bob', roles: ['viewer', 'trader'], permissions: [], portfolio_groups: ['CORE'] },
    ]);
  });

  it('changes roles, permissions beyond them and groups as one', async () => {
    const sent = changes();
    const { user } = open('/users?user=u-1', ['user:admin']);
    await user.click(await screen.findByRole('button', { name: 'Change access' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByLabelText('trader'));
    await user.click(dialog.getByLabelText('View the audit trail'));
    expect(dialog.getByRole('button', { name: 'Change access' })).toBeDisabled();
    await user.type(dialog.getByLabelText('Reason, required'), 'moves to the credit desk');
    await user.click(dialog.getByRole('button', { name: 'Change access' }));
    await vi.waitFor(() =>
      expect(sent).toEqual([
        {
          roles: [],
          permissions: ['reference:read', 'audit:read'],
          portfolio_groups: ['CORE'],
          reason: 'moves to the credit desk',
        },
      ]),
    );
  });

  it('offers nothing that changes one’s own account, and says what conflicts in duties', async () => {
    const oneself = {
      ...someone,
      id: '1',
      warnings: [{ code: 'commit-and-approve', sentence: 'Commits and approves allocations.' }],
    };
    services.use(http.get('*/v1/users', () => HttpResponse.json({ users: [oneself], next_cursor: null })));
    open('/users?user=1', ['user:admin']);
    const drawer = within(await screen.findByRole('presentation'));
    expect(await drawer.findByText(/This is your own account/)).toBeVisible();
    expect(drawer.getByText('Commits and approves allocations.')).toBeVisible();
    expect(drawer.queryByRole('button', { name: 'Disable user' })).toBeNull();
  });

  it('issues a one-time password only after saying what follows, and shows it once', async () => {
    services.use(
      list,
      http.post('*/v1/users/u-1/one-time-password', () =>
        HttpResponse.json({ one_time_password: 'rose-17', expires_at: '2026-11-26T02:00:00Z' }),
      ),
    );
    const { user } = open('/users?user=u-1', ['user:admin']);
    await user.click(await screen.findByRole('button', { name: 'Issue one-time password' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/signed out everywhere at once/)).toBeVisible();
    await user.type(dialog.getByLabelText('Reason, required'), 'forgot it');
    await user.click(dialog.getByRole('button', { name: 'Issue password' }));
    expect(await dialog.findByText('rose-17')).toBeVisible();
    expect(dialog.queryByText(/second administrator/)).toBeNull();
  });

  it('says that a one-time password waits for a second administrator', async () => {
    services.use(
      list,
      http.post('*/v1/users/u-1/one-time-password', () =>
        HttpResponse.json({
          one_time_password: 'rose-17',
          expires_at: '2026-11-26T02:00:00Z',
          rights_request_id: 'q-1',
        }),
      ),
    );
    const { user } = open('/users?user=u-1', ['user:admin']);
    await user.click(await screen.findByRole('button', { name: 'Issue one-time password' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('Reason, required'), 'forgot it');
    await user.click(dialog.getByRole('button', { name: 'Issue password' }));
    expect(await dialog.findByText(/Until a second administrator approves/)).toBeVisible();
  });

  it('changes a role for everyone who has it', async () => {
    const sent: unknown[] = [];
    services.use(
      list,
      roles,
      http.put('*/v1/roles/trader', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(trader);
      }),
    );
    const { user } = open('/users?show=roles', ['user:admin']);
    const grid = within(await screen.findByRole('region', { name: 'Roles' }));
    await user.click(await grid.findByText('trader'));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('The change holds for 3 users.')).toBeVisible();
    await user.click(dialog.getByLabelText('Cancel orders'));
    await user.click(dialog.getByRole('button', { name: 'Change role' }));
    await vi.waitFor(() =>
      expect(sent).toEqual([
        {
          description: 'Previews and commits',
          permissions: ['order:read', 'reference:read', 'order:cancel'],
          portfolio_groups: null,
        },
      ]),
    );
  });

  it('disables a user only after saying what follows', async () => {
    const sent = changes();
    const { user } = open('/users?user=u-1', ['user:admin']);
    await user.click(await screen.findByRole('button', { name: 'Disable user' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/signed out everywhere at once/)).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Disable user' })).toBeDisabled();
    await user.type(within(dialog).getByLabelText('Reason, required'), 'left the firm');
    await user.click(within(dialog).getByRole('button', { name: 'Disable user' }));
    await vi.waitFor(() => expect(sent).toEqual([{ active: false, reason: 'left the firm' }]));
  });

  it('says a refusal as a sentence with what to quote', async () => {
    services.use(
      list,
      http.patch('*/v1/users/u-1', () =>
        problem(403, 'own-rights', 'These are your own rights', {
          detail: 'Ask another administrator.',
        }),
      ),
    );
    const { user } = open('/users?user=u-1', ['user:admin']);
    await user.click(await screen.findByRole('button', { name: 'Disable user' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('Reason, required'), 'left the firm');
    await user.click(dialog.getByRole('button', { name: 'Disable user' }));
    expect(await screen.findByText('These are your own rights. Ask another administrator.')).toBeVisible();
    expect(screen.getByText('Ref c-42')).toBeVisible();
  });
});
