import { expect, test } from '@playwright/test';
import { api, Desk } from './desk';

test('many accounts are excluded at once, by the range of their rows', async ({ page }) => {
  const desk = new Desk(page);
  await desk.keepPreviews();
  await desk.signIn('pm');
  await desk.enter({ security: 'demo harbor', quantity: '20mm', side: 'BUY', group: 'INSTITUTIONAL' });
  await desk.preview();
  const cells = (column: string) =>
    page.locator(`[role=gridcell][col-id=${column}]`).filter({ hasText: /\d/ });
  const [first, last] = [
    await cells('account_id').nth(0).textContent(),
    await cells('account_id').nth(9).textContent(),
  ];
  await cells('change').nth(0).click();
  await desk.button('Close').click();
  await cells('change')
    .nth(9)
    .click({ modifiers: ['Shift'] });
  await expect(page.getByText('10 accounts selected')).toBeVisible();
  await desk.button('Exclude', page.getByRole('group', { name: 'Selected accounts' })).click();
  await expect(page.getByText('10 accounts set manually')).toBeVisible();
  await expect(page.getByText(/^Left to allocate [1-9][\d,]* par$/)).toBeVisible();

  await desk.button('Re-run').click();
  await expect(desk.commitButton).toBeEnabled();
  for (const account of [first, last]) {
    await page.getByLabel('Filter accounts').fill(account ?? '');
    await expect(page.getByRole('gridcell', { name: 'Excluded', exact: true }).first()).toBeVisible();
  }
});

test('a block of many orders is canceled as one change, under one reason', async ({ page }) => {
  const bonds = (await (await api('pm', 'GET', '/securities/search?query=demo&limit=2')).json()) as {
    securities: { cusip: string }[];
  };
  const previewed = await api('pm', 'POST', '/allocations/preview', {
    order: { security_id: bonds.securities.at(-1)?.cusip, side: 'BUY', quantity: 5_000_000 },
    allocation_method: 'PRO_RATA',
    portfolio_groups: ['INSTITUTIONAL'],
  });
  const { allocation_id, summary } = (await previewed.json()) as {
    allocation_id: string;
    summary: { accounts_allocated: number };
  };
  expect(summary.accounts_allocated).toBeGreaterThan(15);
  const committed = await api('pm', 'POST', `/allocations/${allocation_id}/commit`, {
    comment: 'sent in error',
    override_warnings: true,
  });
  expect(committed.status, await committed.text()).toBeLessThan(300);

  const desk = new Desk(page);
  await desk.signIn('pm', `/blotter?q=${allocation_id}`);
  const row = page.locator(`[role=row][row-id="${allocation_id}"]`).last();
  await expect(row).toContainText(`${summary.accounts_allocated} of ${summary.accounts_allocated} live`);
  await page.getByRole('row').getByRole('checkbox').last().check();
  await desk.button('Cancel 1 block').click();
  const cancel = desk.button('Cancel 1 block', desk.dialog);
  await expect(cancel).toBeDisabled();
  await desk.dialog.getByLabel('Reason').fill('sent in error');
  await cancel.click();
  await expect(
    desk.dialog.getByText(`${summary.accounts_allocated} of ${summary.accounts_allocated} orders canceled.`),
  ).toBeVisible();
  await desk.button('Close', desk.dialog).click();
  await expect(row).toContainText('Canceled');

  const orders = (await (await api('pm', 'GET', `/orders?allocation_id=${allocation_id}`)).json()) as {
    orders: { status: string }[];
  };
  expect(new Set(orders.orders.map(({ status }) => status))).toEqual(new Set(['CANCELLED']));
});
