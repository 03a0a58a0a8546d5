import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Allocation } from '../../../shared/api/contract';
import { allocation, previewId } from '../../../testing/samples';
import { open, problem, readings, services } from '../../../testing/screen';

const partial: Partial<Allocation> = {
  status: 'PARTIAL',
  commit: {
    status: 'PARTIAL',
    allocation_id: previewId,
    audit_id: 'a-1',
    warnings_overridden: false,
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
    await user.click(await screen.findByRole('button', { name: 'Try 1 failed order again' }));
    expect(await screen.findByText(/orders are in Aladdin\.$/)).toBeVisible();
    expect(tried).toBe(1);
  });

  it('stay as they are when the service refuses, and the sentence says why', async () => {
    reads(() => partial);
    services.use(
      http.post(`*/v1/allocations/${previewId}/retry-failed`, () =>
        problem(503, 'unavailable', 'Not available now'),
      ),
    );
    const { user } = open(`/workbench/preview/${previewId}`, ['allocation:preview', 'allocation:commit']);
    await user.click(await screen.findByRole('button', { name: 'Try 1 failed order again' }));
    expect(await screen.findByText('Not available now.')).toBeVisible();
  });

  it('cannot be tried again by who may not commit', async () => {
    reads(() => partial);
    open(`/workbench/preview/${previewId}`, ['allocation:preview']);
    expect(await screen.findByRole('list', { name: 'Failed pieces' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Try 1 failed/ })).toBeNull();
  });
});
