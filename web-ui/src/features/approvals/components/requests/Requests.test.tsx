import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type { ImportRequest, RightsRequest } from '../../api/requestCalls';
import { open, problem, services } from '../../../../testing/screen';

const asked = {
  id: 'q-1',
  maker: 'admin',
  asked_at: '2026-11-30T14:00:00Z',
  expires_at: '2026-12-03T14:00:00Z',
  status: 'PENDING' as const,
  may_decide: true,
  may_withdraw: false,
  decided_by: null,
  decided_at: null,
  reason: null,
};

const rights = (over: Partial<RightsRequest> = {}): RightsRequest => ({
  ...asked,
  asked_reason: 'covers for Ann',
  kind: 'USER',
  subject_id: 'u-1',
  subject_name: 'jane',
  before: { permissions: ['order:read'], roles: [], portfolio_groups: ['CORE'], active: true },
  wanted: {
    permissions: ['order:read', 'order:cancel'],
    roles: ['pm'],
    portfolio_groups: null,
    active: true,
  },
  allows: ['order:cancel', 'order:read'],
  ...over,
});

const dataset = (over: Partial<ImportRequest> = {}): ImportRequest => ({
  ...asked,
  content_hash: 'abc',
  lost_count: 3,
  lost: ['restrictions {"cusip": "92343VGJ7"}'],
  ...over,
});

describe('Rights that wait', () => {
  it('show what is added and what it comes to, and are given by a second administrator with a reason', async () => {
    const sent: unknown[] = [];
    services.use(
      http.get('*/v1/rights-requests', () =>
        HttpResponse.json({ rights_requests: [rights({ id: 'q-0', status: 'EXPIRED' }), rights()] }),
      ),
      http.post('*/v1/rights-requests/q-1/approve', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(rights({ status: 'APPROVED' }));
      }),
    );
    const { user } = open('/approvals', ['user:admin']);
    const [first, expired] = await screen.findAllByRole('listitem', { name: 'Rights of jane' });
    expect(within(expired!).queryByRole('button')).toBeNull();
    expect(within(first!).getByText('roles added: pm')).toBeVisible();
    expect(within(first!).getByText('reason: covers for Ann')).toBeVisible();
    expect(within(first!).getByText('permissions added: Cancel orders')).toBeVisible();
    expect(within(first!).getByText('portfolio groups: all')).toBeVisible();
    expect(within(first!).getByText(/^comes to: Cancel orders, /)).toBeVisible();
    expect(within(first!).queryByText('may sign in again')).toBeNull();
    expect(within(first!).queryByRole('button', { name: 'Withdraw' })).toBeNull();
    expect(within(first!).getByRole('button', { name: 'Approve' })).toBeDisabled();
    await user.type(within(first!).getByLabelText('Reason, required'), 'joined the desk');
    await user.click(within(first!).getByRole('button', { name: 'Approve' }));
    await vi.waitFor(() => expect(sent).toEqual([{ reason: 'joined the desk' }]));
    expect(screen.queryByRole('tab', { name: 'Waiting for me' })).toBeNull();
  });

  it('are withdrawn by the administrator who asked, and a refusal is said', async () => {
    services.use(
      http.get('*/v1/rights-requests', () =>
        HttpResponse.json({
          rights_requests: [
            rights({
              may_decide: false,
              may_withdraw: true,
              before: { permissions: ['order:read'], roles: [], portfolio_groups: null, active: false },
            }),
          ],
        }),
      ),
      http.post('*/v1/rights-requests/q-1/withdraw', () =>
        problem(409, 'rights-request-closed', 'The request cannot be decided about'),
      ),
    );
    const { user } = open('/approvals?show=rights', ['user:admin']);
    await user.type(await screen.findByLabelText('Reason, required'), 'a mistake');
    await user.click(screen.getByRole('button', { name: 'Withdraw' }));
    expect(await screen.findByText('The request cannot be decided about.')).toBeVisible();
    expect(screen.getByText('may sign in again')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Reject' })).toBeNull();
  });
});

describe('Datasets that wait', () => {
  it('show what they take away; compliance decides, and not the user who loads', async () => {
    services.use(
      http.get('*/v1/reference-data/import-requests', () =>
        HttpResponse.json({ import_requests: [dataset()] }),
      ),
    );
    open('/approvals?show=datasets', ['compliance:approve']);
    expect(await screen.findByText('restrictions {"cusip": "92343VGJ7"}')).toBeVisible();
    expect(screen.getByText('and 2 more rows')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Reject' })).toBeVisible();
  });

  it('are only followed by users who may not approve', async () => {
    services.use(
      http.get('*/v1/reference-data/import-requests', () =>
        HttpResponse.json({ import_requests: [dataset()] }),
      ),
    );
    open('/approvals?show=datasets', ['reference:import']);
    expect(await screen.findByText('Another user decides.')).toBeVisible();
  });
});
