import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { open, problem, services } from '../../../testing/screen';
import type { Approval } from '../api/approvalCalls';

const approval = (over: Partial<Approval> = {}): Approval => ({
  approval_id: 'ap-1',
  subject: 'ALLOCATION',
  allocation_id: 'a-1',
  portfolio_groups: ['CORE'],
  side: 'BUY',
  cusip: '92343VGJ7',
  description: 'Verizon Communications Inc 2.55% 2031-03-21',
  quantity: 50_000_000,
  notional: 42_600_000,
  maker: 'pm',
  prepared_by: 'pm',
  comment: null,
  requested_at: '2026-11-30T14:00:00Z',
  expires_at: '2026-11-30T14:15:00Z',
  needs: ['allocation:approve'],
  because: [{ code: 'NOTIONAL', sentence: 'Net money of 42,600,000 is above 25,000,000.' }],
  policy_version: '1',
  status: 'PENDING',
  decided_by: null,
  decided_at: null,
  reason: null,
  statement_hash: 'abcd',
  ...over,
});

/** The user of these tests is called trader. */
const APPROVER = ['allocation:commit', 'allocation:approve'];

function queue(...approvals: Approval[]): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  services.use(
    http.get('*/v1/approvals', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ approvals, next_cursor: null });
    }),
  );
  return asked;
}

describe('Approvals', () => {
  it('lists what waits for this user, and neither what the user asked for nor what needs other rights', async () => {
    const asked = queue(
      approval(),
      approval({ approval_id: 'ap-2', maker: 'trader' }),
      approval({ approval_id: 'ap-3', prepared_by: 'trader' }),
      approval({ approval_id: 'ap-4', needs: ['compliance:approve'] }),
    );
    open('/approvals', APPROVER);
    expect(await screen.findByText('BUY 50,000,000 Verizon Communications Inc 2.550 03/21/31')).toBeVisible();
    expect(screen.getByText('1 request')).toBeVisible();
    expect(Object.fromEntries(asked[0]!)).toMatchObject({ status: 'PENDING', mine: 'false' });
  });

  it('approves by the hash of the statement that was shown', async () => {
    const sent: unknown[] = [];
    queue(approval());
    services.use(
      http.post('*/v1/approvals/ap-1/approve', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(approval({ status: 'APPROVED' }));
      }),
    );
    const { user } = open('/approvals?approval=ap-1', APPROVER);
    const decision = within(await screen.findByRole('region', { name: 'Decision' }));
    expect(decision.getByRole('button', { name: 'Reject' })).toBeDisabled();
    expect(decision.queryByRole('button', { name: 'Withdraw' })).toBeNull();
    await user.click(decision.getByRole('button', { name: 'Approve and send' }));
    await vi.waitFor(() => expect(sent).toEqual([{ statement_hash: 'abcd' }]));
  });

  it('rejects with a reason, and says a refusal as a sentence', async () => {
    const sent: unknown[] = [];
    queue(approval());
    services.use(
      http.post('*/v1/approvals/ap-1/reject', async ({ request }) => {
        sent.push(await request.json());
        return problem(409, 'approval-closed', 'The request is closed', { detail: 'pm withdrew it.' });
      }),
    );
    const { user } = open('/approvals?approval=ap-1', APPROVER);
    await user.type(await screen.findByLabelText('Reason, required to reject'), 'too large for the book');
    await user.click(screen.getByRole('button', { name: 'Reject' }));
    expect(await screen.findByText('The request is closed. pm withdrew it.')).toBeVisible();
    expect(sent).toEqual([{ reason: 'too large for the book' }]);
  });

  it('lets the user who asked withdraw, but not approve', async () => {
    const sent: unknown[] = [];
    queue(approval({ maker: 'trader' }));
    services.use(
      http.post('*/v1/approvals/ap-1/withdraw', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(approval({ status: 'WITHDRAWN' }));
      }),
    );
    const { user } = open('/approvals?show=by-me&approval=ap-1', APPROVER);
    await user.type(await screen.findByLabelText('Reason, required'), 'wrong side');
    expect(screen.queryByRole('button', { name: 'Approve and send' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Withdraw' }));
    await vi.waitFor(() => expect(sent).toEqual([{ reason: 'wrong side' }]));
  });

  it('says when there is nothing to decide', async () => {
    queue();
    open('/approvals', APPROVER);
    expect(await screen.findByText('Nothing is waiting for your approval.')).toBeVisible();
  });
});
