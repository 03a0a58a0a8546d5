import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { open, problem, services } from '../../../testing/screen';

const someone = {
  id: 'u-1',
  username: 'anna',
  permissions: ['order:read', 'reference:read'],
  active: true,
  created_at: '2026-11-23T02:00:00Z',
};
const list = http.get('*/v1/users', () => HttpResponse.json({ users: [someone], next_cursor: null }));

/** Every change sent. */
function changes(): unknown[] {
  const sent: unknown[] = [];
  services.use(
    list,
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

  it('creates a user, after saying what the service would refuse', async () => {
    const sent: unknown[] = [];
    services.use(
      list,
      http.post('*/v1/users', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(someone, { status: 201 });
      }),
    );
    const { user } = open('/users', ['user:admin']);
    await user.click(await screen.findByRole('button', { name: 'Create user' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('Username'), 'Bob');
    await user.type(within(dialog).getByLabelText('Password'), 'short');
    await user.click(within(dialog).getByRole('button', { name: 'Create user' }));
    expect(await within(dialog).findByText(/lower-case letters/)).toBeVisible();
    expect(within(dialog).getByText(/at least 12 characters/)).toBeVisible();
    expect(sent).toEqual([]);
    await user.clear(within(dialog).getByLabelText('Username'));
    await user.type(within(dialog).getByLabelText('Username'), 'bob');
    await user.type(within(dialog).getByLabelText('Password'), ' and river stone');
    await user.click(within(dialog).getByLabelText('View the audit trail'));
    await user.click(within(dialog).getByRole('button', { name: 'Create user' }));
    await screen.findByText('anna');
    expect(sent).toEqual([
      { username: 'bob', password: 'short and river stone', permissions: ['reference:read', 'audit:read'] },
    ]);
  });

  it('changes permissions', async () => {
    const sent = changes();
    const { user } = open('/users?user=u-1', ['user:admin']);
    await user.click(await screen.findByRole('button', { name: 'Change permissions' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByLabelText('View orders'));
    await user.click(within(dialog).getByRole('button', { name: 'Change permissions' }));
    await vi.waitFor(() => expect(sent).toEqual([{ permissions: ['reference:read'] }]));
  });

  it('disables a user only after saying what follows', async () => {
    const sent = changes();
    const { user } = open('/users?user=u-1', ['user:admin']);
    await user.click(await screen.findByRole('button', { name: 'Disable user' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/signed out everywhere at once/)).toBeVisible();
    expect(sent).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Disable user' }));
    await vi.waitFor(() => expect(sent).toEqual([{ active: false }]));
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
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Disable user' }));
    expect(await screen.findByText('These are your own rights. Ask another administrator.')).toBeVisible();
    expect(screen.getByText('Ref c-42')).toBeVisible();
  });
});
