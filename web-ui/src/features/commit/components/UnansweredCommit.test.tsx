import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SETTLED_AFTER_MS } from '../../../shared/api/unanswered';
import { allocation, previewId } from '../../../testing/samples';
import { open, problem, readings, services } from '../../../testing/screen';
import { typedOrder } from '../../../testing/ticket';
import { orderDrafted, previewed } from '../../../shared/draft/draft';

const TRADER = ['reference:read', 'allocation:preview', 'allocation:commit', 'order:read'];
const ACT = 'Commit BUY 1,000,000 to 1 account';
const CHECKING = 'No response. The orders may be in Aladdin. Checking…';
const ADDRESS = `/workbench/preview/${previewId}`;
const DRAFTED = [orderDrafted(typedOrder), previewed(allocation())];

const committed = () =>
  allocation({
    status: 'SUCCESS',
    commit: {
      allocation_id: previewId,
      status: 'SUCCESS',
      approval: null,
      audit_id: 'a-1',
      aladdin_order_ids: ['7'],
      allocations: [
        {
          account_id: 'ACC1',
          quantity: 1000000,
          order_id: 'o',
          aladdin_order_id: '7',
          status: 'SUBMITTED',
          message: null,
        },
      ],
      committed_by: 'trader',
      committed_at: '2026-11-23T01:00:00Z',
      comment: null,
      warnings_overridden: false,
      respect_cash: true,
      compliance_check: true,
      soft_limits: 'WARN',
    },
  });

let reading: () => Response;
beforeEach(() => {
  reading = () => HttpResponse.json(allocation());
  services.use(
    ...readings,
    http.get('*/v1/orders', () => HttpResponse.json({ orders: [], next_cursor: null })),
    http.get('*/v1/allocations', () => HttpResponse.json({ allocations: [], next_cursor: null })),
    http.get(`*/v1/allocations/${previewId}`, () => reading()),
  );
});

const answering = (answer: () => Response) =>
  services.use(http.post(`*/v1/allocations/${previewId}/commit`, () => answer()));

/** The reader's own preview, committed. */
async function commit(answer: () => Response = () => HttpResponse.error()) {
  answering(answer);
  const opened = open(ADDRESS, TRADER, DRAFTED);
  await opened.user.click(await screen.findByRole('button', { name: 'Commit BUY' }));
  const dialog = within(await screen.findByRole('dialog'));
  await opened.user.click(dialog.getByRole('button', { name: ACT }));
  return { ...opened, dialog };
}

/** Lets the time pass after which nothing can be under way any more. */
const later = () => {
  const now = Date.now.bind(Date);
  vi.spyOn(Date, 'now').mockImplementation(() => now() + SETTLED_AFTER_MS);
};

/** It is drawn anew when the preview has been read. */
const isChecking = () => waitFor(() => expect(screen.getByText(CHECKING)).toBeVisible());

const isClosed = () => {
  for (const name of ['Commit BUY', 'Re-run', 'Edit method', 'Compare methods', ACT]) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
  for (const step of ['Order Entry', 'Allocation Method']) {
    expect(screen.getByRole('tab', { name: step })).toBeDisabled();
  }
  expect(screen.queryByText(/try again/i)).toBeNull();
};

describe('A commit without an answer', () => {
  it.each([
    ['the line breaks', () => HttpResponse.error()],
    ['a server on the way fails', () => problem(503, 'unavailable', 'Not now')],
    ['the answer is a page', () => new HttpResponse('<html>Bad gateway</html>', { status: 502 })],
    ['the answer is cut', () => new HttpResponse('{"allocation_id": "efb1', { status: 200 })],
  ])('closes every way to a second one, when %s, and is found to be carried out', async (_case, answer) => {
    const { user } = await commit(answer);
    await isChecking();
    isClosed();
    expect(screen.queryByRole('button', { name: 'Set ACC1 manually' })).toBeNull();
    await user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}{Control>}{Enter}{/Control}c');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText(CHECKING)).toBeVisible();
    reading = () => HttpResponse.json(committed());
    expect(await screen.findByText('Committed by trader,', { exact: false })).toBeVisible();
    expect(screen.queryByText(CHECKING)).toBeNull();
    expect(localStorage.getItem('oas.commits.1')).toBeNull();
  });

  it('is told from one that was read, though it was answered', async () => {
    reading = () => HttpResponse.json(allocation());
    await commit(() => {
      reading = () => HttpResponse.error();
      return HttpResponse.json(committed().commit);
    });
    await isChecking();
    isClosed();
  });

  it('can be sent once more only when it is certain that it was not carried out', async () => {
    const { user } = await commit();
    await isChecking();
    let reads = 0;
    reading = () => {
      reads += 1;
      return HttpResponse.json(allocation());
    };
    await waitFor(() => expect(reads).toBeGreaterThan(1)); // read as a preview, but it may still be on its way
    expect(screen.getByText(CHECKING)).toBeVisible();
    later();
    expect(
      await screen.findByText(/this allocation was not committed and no order was sent\. You can/),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Commit BUY' })).toBeEnabled();
    expect(screen.getByRole('button', { name: 'Re-run' })).toBeEnabled();
    await user.click(screen.getByRole('button', { name: 'Commit BUY' }));
    answering(() => {
      reading = () => HttpResponse.json(committed());
      return HttpResponse.json(committed().commit);
    });
    await user.click(await screen.findByRole('button', { name: ACT }));
    expect(await screen.findByText('Committed by trader,', { exact: false })).toBeVisible();
    expect(localStorage.getItem('oas.commits.1')).toBeNull();
  });

  it('was not carried out, when the preview is gone', async () => {
    await commit();
    await isChecking();
    cleanup();
    later();
    reading = () => problem(404, 'not-found', 'Not found', { detail: 'There is no allocation' });
    open('/workbench/order', TRADER);
    expect(await screen.findByText(/no order was sent\. Its preview has expired; re-run it/)).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Order Entry' })).toBeEnabled();
  });

  it('is known on every screen, and what became of it is said there', async () => {
    const { user } = await commit();
    await user.click(await screen.findByRole('link', { name: 'View orders' }));
    expect(await screen.findByText('0 shown')).toBeVisible();
    reading = () => HttpResponse.json(committed());
    expect(
      await screen.findByText('BUY AT&T Inc 4.750 05/15/46: 1 of 1 order accepted by Aladdin.'),
    ).toBeVisible();
  });

  it('outlives a reload', async () => {
    await commit();
    await isChecking();
    cleanup();
    reading = () => HttpResponse.error(); // the line is still down
    open('/workbench/order', TRADER, DRAFTED);
    await isChecking();
    isClosed();
    reading = () => HttpResponse.json(committed());
    expect(await screen.findByText('Committed by trader,', { exact: false })).toBeVisible();
  });

  it.each([
    ['SENDING', '/workbench/order'],
    ['UNKNOWN', '/workbench/method'],
    ['UNKNOWN', '/workbench/compare'],
    ['UNKNOWN', '/workbench/preview/another'],
    ['UNKNOWN', '/workbench'],
  ])('that another page left as %s leads %s to itself', async (standing, address) => {
    const sent = { standing, at: Date.now(), page: 'the page before' };
    localStorage.setItem('oas.commits.1', JSON.stringify({ [previewId]: sent }));
    open(address, TRADER, DRAFTED);
    await isChecking();
    isClosed();
  });

  it('of another user closes nothing', async () => {
    const sent = { standing: 'UNKNOWN', at: Date.now(), page: 'x' };
    localStorage.setItem('oas.commits.2', JSON.stringify({ [previewId]: sent }));
    open('/workbench/order', TRADER);
    expect(await screen.findByLabelText('Security')).toBeEnabled();
  });
});

describe('A commit that is refused', () => {
  it('is an answer: the dialog says why and nothing is checked', async () => {
    const { dialog } = await commit(() => problem(409, 'nothing-to-commit', 'Nothing to commit'));
    expect(await dialog.findByText(/^Nothing to commit/)).toBeVisible();
    expect(screen.queryByText(CHECKING)).toBeNull();
    expect(localStorage.getItem('oas.commits.1')).toBeNull();
  });
});
