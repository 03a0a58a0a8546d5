import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type { Allocation, Warning } from '../../../shared/api/contract';
import { allocation, notes, previewId, warning, warnings } from '../../../testing/samples';
import { open, problem, readings, services } from '../../../testing/screen';

const TRADER = ['reference:read', 'allocation:preview', 'allocation:commit'];
const PM = [...TRADER, 'allocation:override'];
const ACT = 'Commit BUY 1,000,000 to 1 account';

async function dialogFor(permissions: string[], preview: Allocation) {
  services.use(
    ...readings,
    http.get(`*/v1/allocations/${previewId}`, () => HttpResponse.json(preview)),
  );
  const { user } = open(`/workbench/preview/${previewId}`, permissions);
  await user.click(await screen.findByRole('button', { name: 'Commit BUY' }));
  return { user, dialog: within(await screen.findByRole('dialog')) };
}

describe('Commit', () => {
  it('restates side, bond, par, accounts and money, and gives the way out the focus', async () => {
    const { dialog } = await dialogFor(TRADER, allocation());
    const said = screen.getByRole('dialog');
    for (const fact of [
      'BUY',
      '1,000,000 par',
      'AT&T Inc 4.750 05/15/46',
      '1 account',
      'net money $918,268.33',
    ]) {
      expect(said).toHaveTextContent(fact);
    }
    await waitFor(() => expect(dialog.getByRole('button', { name: 'Cancel' })).toHaveFocus());
    expect(dialog.getByRole('button', { name: ACT })).toBeEnabled();
  });

  it('cannot be done any more when the preview expires under the open dialog', async () => {
    const preview = allocation();
    const { dialog } = await dialogFor(TRADER, preview);
    expect(dialog.getByRole('button', { name: ACT })).toBeEnabled();
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse(preview.expires_at));
    expect(await dialog.findByText(/Close this dialog and re-run it/)).toBeVisible();
    expect(dialog.getByRole('button', { name: ACT })).toBeDisabled();
  });

  it('cannot be done without the permission to override, when warnings are open', async () => {
    const { dialog, user } = await dialogFor(TRADER, allocation({ warnings }));
    expect(screen.getByRole('dialog')).toHaveTextContent('1 breach needs your override: Compliance (1)');
    expect(screen.getByRole('dialog')).toHaveTextContent(
      'requires the Override right, which you do not have',
    );
    expect(dialog.queryByLabelText('Override warnings')).toBeNull();
    expect(dialog.getByRole('button', { name: ACT })).toBeDisabled();
    await user.click(dialog.getByRole('button', { name: 'Copy the link to this preview' }));
    expect(await dialog.findByRole('button', { name: 'Link copied' })).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(new RegExp(`/workbench/preview/${previewId}$`));
  });

  it('shows what is overridden with its figures, and what has none in words', async () => {
    const [line] = allocation().allocations;
    const finding = {
      rule_id: 'R-ISSUER-5',
      kind: 'MAX_ISSUER_PCT_NAV',
      severity: 'RESTRICTION' as const,
      outcome: 'BREACH' as const,
      limit: 0.05,
      numerator: 6,
      denominator: 100,
      headroom: 0,
      source: null,
      detail: null,
    };
    const other = warning({ type: 'PRICE_BAND', rule_id: null, message: 'The limit price is far off' });
    const { dialog } = await dialogFor(
      PM,
      allocation({ warnings: [warning(), other], allocations: [{ ...line!, findings: [finding] }] }),
    );
    const table = dialog.getByRole('table', { name: 'Breaches to override' });
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    expect(table).toHaveTextContent(/ACC1Issuer weight \(R-ISSUER-5\).*6\.00%5\.00%$/);
    expect(dialog.getByText('The limit price is far off')).toBeVisible();
    expect(dialog.queryByText('ACC1: over the limit')).toBeNull();
  });

  it('asks for no override where limits only held accounts down', async () => {
    const { dialog } = await dialogFor(TRADER, allocation({ warnings: notes }));
    expect(screen.getByRole('dialog')).not.toHaveTextContent(/override/i);
    expect(dialog.getByRole('button', { name: ACT })).toBeEnabled();
  });

  it('says which limits were off, on the preview and in the dialog, and counts them', async () => {
    const off = (type: Warning['type']) =>
      warning({ type, severity: 'UNCHECKED', rule_id: null, account_id: null, message: `${type} is off` });
    const open = [warning(), warning({ account_id: 'ACC2' }), off('COMPLIANCE_OFF'), off('CASH_LIMIT_OFF')];
    await dialogFor(PM, allocation({ warnings: [...open, ...notes] }));
    expect(screen.getAllByText(/^Pre-trade compliance off: rules/)).toHaveLength(2);
    expect(screen.getAllByText(/^Cash limit off: available/)).toHaveLength(2);
    expect(screen.getByRole('dialog')).toHaveTextContent(
      '2 breaches and 2 unchecked limits need your override:',
    );
  });

  it('needs the override to be ticked, then sends it with the comment and shows every piece', async () => {
    const { user, dialog } = await dialogFor(PM, allocation({ warnings }));
    expect(dialog.getByRole('button', { name: ACT })).toBeDisabled();
    expect(dialog.getByText(warnings[0]!.message)).toBeVisible(); // to be read here, before it is overridden
    await user.click(dialog.getByLabelText('Override warnings'));
    expect(dialog.queryByLabelText('Comment')).toBeNull();
    expect(dialog.getByRole('button', { name: ACT })).toBeDisabled();
    expect(dialog.getByText(/^Reason required \(audited\), up to 500 characters/)).toBeVisible();
    const reason = dialog.getByLabelText('Override reason, required');
    await user.type(reason, '   ');
    expect(dialog.getByRole('button', { name: ACT })).toBeDisabled();
    await user.type(reason, 'Client inflow ');
    expect(reason).toHaveAttribute('maxlength', '500');
    expect(dialog.getByRole('button', { name: ACT })).toBeEnabled();
    let sent: unknown;
    const result = {
      allocation_id: previewId,
      status: 'PARTIAL' as const,
      approval: null,
      audit_id: 'audit-1',
      aladdin_order_ids: ['7'],
      allocations: [
        {
          account_id: 'ACC1',
          quantity: 1000000,
          order_id: 'o',
          aladdin_order_id: '7',
          status: 'SUBMITTED' as const,
          message: null,
        },
        {
          account_id: 'ACC2',
          quantity: 2000,
          order_id: 'p',
          aladdin_order_id: null,
          status: 'FAILED' as const,
          message: 'Account is closed',
        },
      ],
    };
    services.use(
      http.post(`*/v1/allocations/${previewId}/commit`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(result);
      }),
      http.get(`*/v1/allocations/${previewId}`, () =>
        HttpResponse.json(
          allocation({
            status: 'PARTIAL',
            commit: {
              ...result,
              committed_by: 'pm',
              committed_at: '2026-11-23T01:00:00Z',
              comment: null,
              warnings_overridden: true,
              respect_cash: true,
              compliance_check: true,
              soft_limits: 'WARN',
            },
          }),
        ),
      ),
    );
    await user.click(dialog.getByRole('button', { name: ACT }));
    expect(
      await screen.findByText(
        /^1 of 2 orders accepted by Aladdin; 1 failed\. Failed orders are sent again only/,
      ),
    ).toBeVisible();
    expect(screen.getByRole('list', { name: 'Failed orders' })).toHaveTextContent(
      'ACC2, 2,000 par: Account is closed',
    );
    // The order of each account stands in its row; ACC2, of which nothing was allocated, is folded.
    expect(await screen.findByRole('gridcell', { name: 'Accepted' })).toBeInTheDocument();
    expect(sent).toEqual({ comment: 'Client inflow', override_warnings: true });
  });

  it('shows the numbers that moved, when the inputs have changed', async () => {
    const { user, dialog } = await dialogFor(TRADER, allocation());
    services.use(
      http.post(`*/v1/allocations/${previewId}/commit`, () =>
        problem(409, 'inputs-changed', 'Numbers that the split rests on have moved', {
          changes: [{ account_id: 'ACC1', field: 'available_cash', before: 2000000, after: 1500000.5 }],
        }),
      ),
    );
    await user.click(dialog.getByRole('button', { name: ACT }));
    const table = await dialog.findByRole('table', { name: 'Changes since preview' });
    expect(dialog.getByRole('button', { name: ACT })).toBeDisabled(); // it could but fail again
    expect(table).toHaveTextContent('ACC1Available cash ($)2,000,000.001,500,000.50');
  });

  it('is not offered, when the preview has expired', async () => {
    services.use(
      ...readings,
      http.get(`*/v1/allocations/${previewId}`, () =>
        HttpResponse.json(allocation({ expires_at: '2020-01-01T00:00:00Z' })),
      ),
    );
    open(`/workbench/preview/${previewId}`, PM);
    expect(await screen.findByText(/This preview has expired/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Commit BUY' })).toBeDisabled();
  });
});
