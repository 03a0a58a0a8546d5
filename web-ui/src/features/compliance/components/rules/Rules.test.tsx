import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { history, READER, OFFICER, rule, book } from '../../../../testing/rules';
import { open, problem, services } from '../../../../testing/screen';

const pending = {
  act: 'APPROVE',
  requested_by: 'carla',
  requested_at: '2026-11-30T08:00:00Z',
  reason: 'client letter',
} as const;
const draft = rule({
  version: 2,
  status: 'DRAFT',
  in_force: false,
  limit_high: 4,
  made_by: 'carla',
  made_at: '2026-11-30T07:00:00Z',
});

describe('Rules', () => {
  it('lists what is in force, and the other versions when they are asked for', async () => {
    book(draft, rule());
    const { user } = open('/compliance', READER);
    const grid = await screen.findByRole('region', { name: 'Rules' });
    expect(await within(grid).findByText('at most 5.00%')).toBeVisible();
    expect(within(grid).queryByText('at most 4.00%')).toBeNull();
    expect(screen.getByText('IMA 4.2')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Export 1 row' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Write a rule' })).toBeNull();
    await user.click(screen.getByRole('combobox', { name: 'Show' }));
    await user.click(screen.getByRole('option', { name: 'Draft and test' }));
    expect(await screen.findByText('at most 4.00%')).toBeVisible();
  });

  it('has a draft approved by a second user, with a reason', async () => {
    const sent = book({ ...draft, pending, next_acts: ['APPROVE', 'REJECT'] });
    const { user } = open('/compliance?rule=R-ISSUER-5&version=2', OFFICER);
    expect(await screen.findByText('2: Draft, waiting for approval')).toBeVisible();
    expect(screen.getAllByText('client letter')[0]).toBeVisible();
    const approve = screen.getByRole('button', { name: 'Approve' });
    expect(approve).toBeDisabled();
    await user.type(screen.getByLabelText('Reason, required'), 'read the letter');
    await user.click(approve);
    await vi.waitFor(() =>
      expect(sent).toEqual([
        { path: '/v1/rules/R-ISSUER-5/versions/2/approve', body: { reason: 'read the letter' } },
      ]),
    );
  });

  it('says why an act is refused, and offers a reader none', async () => {
    book({ ...draft, next_acts: ['SUBMIT'] });
    services.use(
      http.post('*/versions/2/submit', () =>
        problem(409, 'rule-state', 'The rule has moved on', { detail: 'Version 2 is retired.' }),
      ),
    );
    const { user } = open('/compliance?rule=R-ISSUER-5&version=2', OFFICER);
    await user.type(await screen.findByLabelText('Reason, required'), 'now');
    await user.click(screen.getByRole('button', { name: 'Send for approval' }));
    expect(await screen.findByText('The rule has moved on. Version 2 is retired.')).toBeVisible();
  });

  it('tries a draft against the last statements', async () => {
    book(draft);
    let asked: unknown;
    services.use(
      http.post('*/v1/compliance/trials', async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json({
          statements_asked: 100,
          statements_read: 100,
          complete: true,
          newest: null,
          oldest: null,
          allocations: 1208,
          allocations_in_scope: 900,
          would_change: 41,
          par_moved: 3_200_000,
          would_warn: 0,
          missing_data: 0,
          examples: [
            {
              allocation_id: 'a-1',
              committed_at: '2026-11-30T08:00:00Z',
              security_id: '92343VGJ7',
              side: 'BUY',
              account_id: 'ACC1',
              quantity: 250_000,
              pre: 0.04,
              post: 0.056,
              limit: 0.04,
              allowed_quantity: null,
              outcome: 'BREACH',
              detail: null,
            },
          ],
        });
      }),
    );
    const { user } = open('/compliance?rule=R-ISSUER-5&version=2', READER);
    await user.click(await screen.findByRole('button', { name: 'Run trial' }));
    expect(
      await screen.findByText(/^Would have changed 41 of 1,208 allocations, moving 3.2mm\./),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: '92343VGJ7' })).toHaveAttribute('href', '/allocation/a-1');
    expect(screen.getByText('5.60%')).toBeVisible();
    expect(asked).toMatchObject({ rule: { rule_id: 'R-ISSUER-5', limit_high: 4 }, statements: 100 });
  });

  it('writes the next version from the newest, and names what cannot be read', async () => {
    book(rule({ in_force: false }));
    let asked: unknown;
    services.use(
      http.put('*/v1/rules/R-ISSUER-5', async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json(history(draft, rule()));
      }),
    );
    const { user } = open('/compliance?rule=R-ISSUER-5&version=1', OFFICER);
    await user.click(await screen.findByRole('button', { name: 'Write version 2' }));
    const limit = await screen.findByLabelText('Limit');
    await user.clear(limit);
    await user.type(limit, 'four');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    expect(await screen.findByText('Enter the reason; it goes into the audit trail.')).toBeVisible();
    await user.type(screen.getByLabelText('Reason'), 'client letter');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    expect(await screen.findByText('"four" is no limit. Enter a number.')).toBeVisible();
    await user.clear(limit);
    await user.type(limit, '4');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await vi.waitFor(() =>
      expect(asked).toMatchObject({ version: 1, limit_high: 4, scope: '*', reason: 'client letter' }),
    );
  });
});
