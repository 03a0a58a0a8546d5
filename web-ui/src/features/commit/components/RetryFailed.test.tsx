import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { SETTLED_AFTER_MS } from '../../../shared/api/unanswered';
import type { Allocation } from '../../../shared/api/contract';
import { allocation, previewId } from '../../../testing/samples';
import { open, problem, readings, services } from '../../../testing/screen';

const partial: Partial<Allocation> = {
  status: 'PARTIAL',
  commit: {
    status: 'PARTIAL',
    allocation_id: previewId,
    approval: null,
    audit_id: 'a-1',
    warnings_overridden: false,
    respect_cash: true,
    compliance_check: true,
    soft_limits: 'WARN',
    aladdin_order_ids: [],
    allocations: [
      {
        order_id: 'o-1',
        account_id: 'ACC1',
        aladdin_order_id: null,
        quantity: 1000000,
        status: 'FAILED',
        message: 'refused',
      },
    ],
    committed_by: 'trader',
    committed_at: '2026-11-23T00:50:00Z',
    comment: null,
  },
};

const reads = (state: () => Partial<Allocation>) =>
  services.use(
    ...readings,
    http.get(`*/v1/allocations/${previewId}`, () => HttpResponse.json(allocation(state()))),
  );

describe('Orders that failed', () => {
  it('are tried again by one click, and what became of them is read', async () => {
    let tried = 0;
    reads(() =>
      tried > 0
        ? { ...partial, commit: { ...partial.commit!, status: 'SUCCESS', allocations: [] } }
        : partial,
    );
    services.use(
      http.post(`*/v1/allocations/${previewId}/retry-failed`, () => {
        tried += 1;
        return HttpResponse.json(partial.commit);
      }),
    );
    const { user } = open(`/workbench/preview/${previewId}`, ['allocation:preview', 'allocation:commit']);
    await user.click(await screen.findByRole('button', { name: 'Retry 1 failed order' }));
    expect(await screen.findByText(/orders accepted by Aladdin\.$/)).toBeVisible();
    expect(tried).toBe(1);
  });

  it('stay as they are when the service refuses, and the sentence says why', async () => {
    reads(() => partial);
    services.use(
      http.post(`*/v1/allocations/${previewId}/retry-failed`, () =>
        problem(409, 'not-failed', 'Nothing has failed'),
      ),
    );
    const { user } = open(`/workbench/preview/${previewId}`, ['allocation:preview', 'allocation:commit']);
    await user.click(await screen.findByRole('button', { name: 'Retry 1 failed order' }));
    expect(await screen.findByText('Nothing has failed.')).toBeVisible();
  });

  it('are checked when no answer comes, and never sent twice meanwhile', async () => {
    let present = partial;
    reads(() => present);
    services.use(http.post(`*/v1/allocations/${previewId}/retry-failed`, () => HttpResponse.error()));
    const { user } = open(`/workbench/preview/${previewId}`, ['allocation:preview', 'allocation:commit']);
    await user.click(await screen.findByRole('button', { name: 'Retry 1 failed order' }));
    expect(await screen.findByText('No response. The orders may be in Aladdin. Checking…')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Retry 1 failed order' })).toBeDisabled();
    const now = Date.now.bind(Date);
    vi.spyOn(Date, 'now').mockImplementation(() => now() + SETTLED_AFTER_MS);
    expect(await screen.findByText('Checked: still 1 failed order; none is in Aladdin.')).toBeVisible();
    vi.restoreAllMocks();
    await user.click(screen.getByRole('button', { name: 'Retry 1 failed order' }));
    expect(await screen.findByText('No response. The orders may be in Aladdin. Checking…')).toBeVisible();
    present = {
      status: 'SUCCESS',
      commit: {
        ...partial.commit!,
        status: 'SUCCESS',
        allocations: [{ ...partial.commit!.allocations[0]!, status: 'SUBMITTED' }],
      },
    };
    expect(await screen.findByText(/orders? accepted by Aladdin\.$/)).toBeVisible();
    expect(screen.queryByText(/^No answer/)).toBeNull();
  });

  it('cannot be tried again by who may not commit', async () => {
    reads(() => partial);
    open(`/workbench/preview/${previewId}`, ['allocation:preview']);
    expect(await screen.findByRole('list', { name: 'Failed orders' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Retry 1 failed/ })).toBeNull();
  });
});
