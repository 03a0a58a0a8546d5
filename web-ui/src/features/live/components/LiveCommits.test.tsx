import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Allocation, Child } from '../../../shared/api/contract';
import { allocation, previewId } from '../../../testing/samples';
import { open, problem, readings, services } from '../../../testing/screen';

const ALL = ['allocation:preview', 'allocation:commit'];

const child = (account_id: string, status: Child['status']): Child => ({
  account_id,
  quantity: 500000,
  order_id: `order-${account_id}`,
  aladdin_order_id: status === 'SUBMITTED' ? '7' : null,
  status,
  message: null,
});

const committed = (status: Allocation['status'], children: Child[]) =>
  allocation({
    status,
    commit: {
      allocation_id: previewId,
      status: status as 'PENDING',
      approval: null,
      audit_id: 'a-1',
      aladdin_order_ids: [],
      allocations: children,
      committed_by: 'trader',
      committed_at: '2026-11-23T00:50:00Z',
      comment: null,
      warnings_overridden: false,
      respect_cash: true,
      compliance_check: true,
      soft_limits: 'WARN',
    },
  });

const PENDING = committed('PENDING', [child('ACC1', 'PENDING'), child('ACC2', 'PENDING')]);
const SUCCESS = committed('SUCCESS', [child('ACC1', 'SUBMITTED'), child('ACC2', 'SUBMITTED')]);

let reads: number;
let present: Allocation;
let line: ReadableStreamDefaultController<Uint8Array> | undefined;

beforeEach(() => {
  reads = 0;
  present = PENDING;
  line = undefined;
  services.use(
    ...readings,
    http.get('*/docs/readiness', () => HttpResponse.json({})),
    http.get(`*/v1/allocations/${previewId}`, () => {
      reads += 1;
      return HttpResponse.json(present);
    }),
    http.get(`*/v1/allocations/${previewId}/events`, () => {
      const body = new ReadableStream<Uint8Array>({ start: (controller) => void (line = controller) });
      return new HttpResponse(body, { headers: { 'Content-Type': 'text/event-stream' } });
    }),
  );
});

const say = (name: string, data: unknown) =>
  line!.enqueue(new TextEncoder().encode(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`));
const counted = (status: string) => ({ allocation_id: previewId, status, total: 2, counts: {} });

async function pending() {
  const opened = open(`/workbench/preview/${previewId}`, ALL);
  expect(await screen.findByText('Accepted 0 · pending 2 · failed 0')).toBeVisible();
  return opened;
}

describe('A commit under way', () => {
  it('is followed event by event, without being read again', async () => {
    await pending();
    await waitFor(() => expect(line).toBeDefined());
    say('state', child('ACC1', 'SUBMITTED'));
    say('progress', counted('PENDING'));
    expect(await screen.findByText('Accepted 1 · pending 1 · failed 0')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Orders answered so far' })).toHaveAttribute(
      'aria-valuenow',
      '50',
    );
    say('state', child('ACC2', 'FAILED'));
    say('complete', counted('PARTIAL'));
    expect(
      await screen.findByText(
        /^1 of 2 orders accepted by Aladdin; 1 failed\. Failed orders are sent again only/,
      ),
    ).toBeVisible();
    expect(reads).toBe(1);
  });

  it('is followed on other screens too, and a quiet notice says the end', async () => {
    const { user } = await pending();
    await user.click(screen.getByRole('link', { name: 'Help' }));
    await screen.findByRole('heading', { name: 'Help' });
    await waitFor(() => expect(line).toBeDefined());
    say('state', child('ACC1', 'SUBMITTED'));
    say('state', child('ACC2', 'SUBMITTED'));
    say('complete', counted('SUCCESS'));
    expect(
      await screen.findByText('BUY AT&T Inc 4.750 05/15/46: 2 of 2 orders accepted by Aladdin.'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open blotter' })).toHaveAttribute(
      'href',
      `/orders?allocation_id=${previewId}`,
    );
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByText(/2 of 2 orders accepted/)).toBeNull());
  });

  it('is read again and again, where there is no stream', async () => {
    services.use(
      http.get(`*/v1/allocations/${previewId}/events`, () => problem(403, 'forbidden', 'Not for you')),
    );
    await pending();
    present = SUCCESS;
    expect(await screen.findByText('2 of 2 orders accepted by Aladdin.')).toBeVisible();
    expect(reads).toBeGreaterThan(1);
  });
});
