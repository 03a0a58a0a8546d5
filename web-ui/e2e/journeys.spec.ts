import { expect, test } from '@playwright/test';
import { api, breakAladdin, commitBeside, Desk, healAladdin, type Method } from './desk';

/** The whole way of a user over the whole stack; one after the other, because faults of Aladdin reach them all. */
test.describe.configure({ mode: 'default' });

const HARBOR = { security: 'demo harbor', side: 'BUY', group: 'CREDIT' } as const;

for (const [method, quantity] of [
  ['Pro rata', '2mm'],
  ['Custom weights', '1.2m'],
  ['Minimum dispersion', '1,500,000'],
] as [Method, string][]) {
  test(`sign in to booked order: ${method}`, async ({ page }) => {
    const desk = new Desk(page);
    await desk.signIn('pm');
    await desk.enter({ ...HARBOR, quantity });
    await desk.choose(method);
    if (method === 'Custom weights') {
      await page.getByLabel('File of accounts and values').setInputFiles({
        name: 'weights.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('Account;Weight\r\ndemo0041;2\r\nDEMO0042;1\r\nDEMO0043;1\r\nTotal;4\r\n'),
      });
      await expect(page.getByText('Line 5 read as the total, 4; the lines add up to it.')).toBeVisible();
    }
    await desk.preview();
    await desk.commit(`journey ${method}`);
    await expect(page.getByText(/^(\d+) of \1 orders accepted by Aladdin\.$/)).toBeVisible();
    await page.getByRole('link', { name: 'View orders' }).click();
    // The allocation that is left has cells of the same names.
    const orders = page.getByRole('grid', { name: 'Orders' });
    await expect(orders.getByRole('gridcell', { name: 'Accepted', exact: true }).first()).toBeVisible();
    await orders
      .getByRole('gridcell', { name: /^DEMO00/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
  });
}

test('warnings hold the commit back until they are overridden by who may', async ({ page }) => {
  const desk = new Desk(page);
  await desk.keepPreviews();
  await desk.signIn('pm');
  await desk.enter({ ...HARBOR, group: 'INSTITUTIONAL', quantity: '400mm' });
  await desk.choose('Pro rata');
  await page.getByLabel('Limit to available cash').uncheck();
  await desk.preview();
  await expect(page.getByText(/^Cash limit off:/)).toBeVisible();
  await desk.commitButton.click();
  const commit = desk.button(/^Commit (BUY|SELL) [\d,]+ to \d+ accounts/, desk.dialog);
  await expect(desk.dialog.getByText(/needs? your override/)).toBeVisible();
  await expect(commit).toBeDisabled();
  await desk.dialog.getByLabel('Override warnings').check();
  await expect(commit).toBeDisabled();
  await desk.dialog.getByLabel('Override reason, required').fill('journey');
  await expect(commit).toBeEnabled();
  await desk.button('Cancel', desk.dialog).click();
  await desk.signOut();

  await desk.signIn('trader');
  await desk.enter({ ...HARBOR, group: 'INSTITUTIONAL', quantity: '400mm' });
  await expect(page.getByText(/lifting them requires the Override right/)).toBeVisible();
  await expect(page.getByLabel('Limit to available cash')).toHaveCount(0);
  await desk.letSoftLimitsWarn();
  await desk.preview();
  // Soft limits and rules without data need an override, which a trader does not have.
  await desk.commitButton.click();
  await expect(desk.dialog.getByText(/Overriding them requires the Override right/)).toBeVisible();
  await expect(desk.dialog.getByLabel('Override warnings')).toHaveCount(0);
  await expect(desk.button(/^Commit (BUY|SELL) [\d,]+ to \d+ accounts/, desk.dialog)).toBeDisabled();
});

test('a partial failure is explained, order by order, and the failed orders are retried', async ({
  page,
}) => {
  const desk = new Desk(page);
  await desk.signIn('pm');
  await desk.enter({ ...HARBOR, quantity: '1mm' });
  await desk.preview();
  await breakAladdin({ operation: 'order:post', probability: 1, status: 400, times: 2 });
  try {
    await desk.commit('partly');
    await expect(page.getByText(/\d of \d orders accepted by Aladdin; 2 failed/)).toBeVisible();
    await expect(page.getByRole('list', { name: 'Failed orders' }).getByRole('listitem')).toHaveCount(2);
  } finally {
    await healAladdin();
  }
  await desk.button('Retry 2 failed orders').click();
  await expect(page.getByText(/^(\d+) of \1 orders accepted by Aladdin\.$/)).toBeVisible();
});

test('accounts are set manually in the grid, the rest is allocated again, and the block is committed', async ({
  page,
}) => {
  const desk = new Desk(page);
  await desk.signIn('pm');
  await desk.enter({ ...HARBOR, group: 'CORE', quantity: '20mm' });
  await desk.choose('Minimum dispersion');
  await desk.preview();
  const accounts = page.locator('[role=gridcell][col-id=account_id]').filter({ hasText: /^DEMO00/ });
  const account = (await accounts.first().textContent()) ?? '';
  await desk.button(`Set ${account} manually`).click();
  await page.getByRole('menuitem', { name: 'Exclude' }).click();
  const other = (await accounts.nth(1).textContent()) ?? '';
  // By keyboard: from the account, whose details open beside the grid, to the cell in which its par is typed.
  await accounts.nth(1).click();
  await expect(page.getByRole('heading', { name: new RegExp(`^${other}`) })).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByText('2 accounts set manually')).toBeVisible();
  await expect(desk.commitButton).toBeDisabled();
  const row = page.getByRole('row', { name: new RegExp(other) });
  await row.locator('[col-id=allocated_quantity]').first().click();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^1 is not a tradable size; the nearest are 0 and /)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.ag-cell-inline-editing')).toHaveCount(0);
  await page.keyboard.type('2mm');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Left to allocate [\d,]+ par$/)).toBeVisible();

  await desk.button('Re-run').click();
  await expect(desk.commitButton).toBeEnabled();
  await expect(page.getByRole('columnheader', { name: 'Δ last run' })).toBeVisible();
  await page.getByLabel('Filter accounts').fill(account);
  await expect(page.getByRole('gridcell', { name: 'Excluded', exact: true }).first()).toBeVisible();
  await page.getByLabel('Filter accounts').fill(other);
  await expect(page.getByRole('gridcell', { name: '2,000,000', exact: true }).first()).toBeVisible();
  await page.getByLabel('Filter accounts').fill('');

  // What a warning is about is excluded at once.
  await page.getByRole('tab', { name: /Warnings/ }).click();
  await desk
    .button(/^Exclude \d+ accounts?: Insufficient cash/)
    .first()
    .click();
  await expect(page.getByText(/^[3-9]\d* accounts set manually/)).toBeVisible();
  await desk.button('Unlock all').click();
  await desk.button('Re-run').click();
  await expect(desk.commitButton).toBeEnabled();
  await expect(page.getByRole('group', { name: 'Manual allocations' })).toHaveCount(0);

  const file = page.waitForEvent('download');
  await desk.button(/^Export \d+ rows$/).click();
  await page.getByRole('menuitem', { name: 'Excel (XLSX)' }).click();
  expect((await file).suggestedFilename()).toMatch(/^allocation-.*\.xlsx$/);

  await page.getByRole('tab', { name: /^Accounts/ }).click();
  await page.getByLabel('Filter accounts').fill(other);
  await row.locator('[col-id=allocated_quantity]').first().click();
  await page.keyboard.type('2mm');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 account set manually')).toBeVisible();
  await desk.button('Re-run').click();
  await expect(desk.commitButton).toBeEnabled();
  const id = new URL(page.url()).pathname.split('/').at(-1);
  await desk.commit('edited in the grid');
  await expect(page.getByText(/^(\d+) of \1 orders accepted by Aladdin\.$/)).toBeVisible();
  const { orders } = (await (await api('pm', 'GET', `/orders?allocation_id=${id}`)).json()) as {
    orders: { account_id: string; quantity: number }[];
  };
  expect(orders.find(({ account_id }) => account_id === other)?.quantity).toBe(2_000_000);
});

test('the methods are compared side by side, and the chosen one is committed', async ({ page }) => {
  const desk = new Desk(page);
  await desk.signIn('pm');
  await desk.enter({ ...HARBOR, quantity: '1mm' });
  await desk.choose('Pro rata');
  await page.keyboard.press('c');
  const table = page.getByRole('table', { name: 'Methods side by side' });
  await expect(table.getByRole('columnheader')).toHaveText(['Pro rata', 'Minimum dispersion']);
  await expect(table.getByRole('row', { name: /^ASD dispersion post/ })).toContainText('best');
  await expect(page.getByRole('region', { name: 'Accounts that differ' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Max difference (par)' })).toBeVisible();
  await desk.button('Run frontier').click();
  const points = page.getByRole('table', { name: 'Points of the frontier' });
  await expect(points.getByRole('radio', { name: 'Max distance: No limit' })).toBeChecked();
  await points.getByRole('radio').first().check();
  await points.getByRole('radio').first().press('ArrowDown');
  await expect(points.getByRole('radio').nth(1)).toBeChecked();
  await desk.button('Preview this allocation').click();
  await expect(desk.commitButton).toBeEnabled();
  await desk.commit('compared');
  await expect(page.getByText(/^(\d+) of \1 orders accepted by Aladdin\.$/).first()).toBeVisible();
});

test('a commit that takes its time is followed live, on other screens too', async ({ page }) => {
  const desk = new Desk(page);
  await desk.signIn('pm');
  await desk.enter({ ...HARBOR, quantity: '1mm' });
  await desk.preview();
  await breakAladdin({ operation: 'order:post', probability: 1, delay_ms: 6000 });
  try {
    const live = page.waitForResponse((answer) => answer.url().endsWith('/events'));
    await desk.commit('slowly');
    expect((await live).headers()['content-type']).toContain('text/event-stream');
    await expect(page.getByRole('progressbar', { name: 'Orders answered so far' })).toBeVisible();
    await desk.go('Help');
    await expect(page.getByText(/^BUY .*: (\d+) of \1 orders accepted by Aladdin\.$/)).toBeVisible();
  } finally {
    await healAladdin();
  }
});

test('a preview that has expired says so and is made again by one click', async ({ page }) => {
  const desk = new Desk(page);
  await desk.signIn('pm');
  await desk.enter({ ...HARBOR, quantity: '1mm' });
  await desk.preview();
  await expect(page.getByText(/This preview has expired/)).toBeVisible({ timeout: 60_000 });
  await expect(desk.commitButton).toBeDisabled();
  await desk.button('Re-run').click();
  await expect(desk.commitButton).toBeEnabled();
});

test('inputs that moved since are shown account by account, and one click previews again', async ({
  page,
}) => {
  const desk = new Desk(page);
  await desk.signIn('pm');
  await desk.enter({ ...HARBOR, quantity: '1mm' });
  await desk.preview();
  await commitBeside({ ...HARBOR, quantity: 1_000_000 });
  await desk.commit('too late');
  const moved = desk.dialog.getByRole('table', { name: 'Changes since preview' });
  await expect(moved.getByRole('row', { name: /^DEMO00\d\d.*Position \(par\)/ }).first()).toBeVisible();
  await expect(desk.button(/^Commit (BUY|SELL) [\d,]+ to/, desk.dialog)).toBeDisabled();
  await desk.button('Re-run', desk.dialog).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await desk.commit('on time');
  await expect(page.getByText(/^(\d+) of \1 orders accepted by Aladdin\.$/)).toBeVisible();
});

test('an order that moved on meanwhile is shown again before it is changed', async ({ page }) => {
  const desk = new Desk(page);
  await desk.signIn('pm', '/orders?status=SUBMITTED');
  await page
    .getByRole('gridcell', { name: /^DEMO00/ })
    .first()
    .click();
  const drawer = page.getByLabel('Order', { exact: true });
  await expect(desk.button('Modify', drawer)).toBeEnabled();
  const id = new URL(page.url()).searchParams.get('order');
  const { quantity } = (await (await api('trader', 'GET', `/orders/${id}`)).json()) as { quantity: number };
  const moved = await api('trader', 'PUT', `/orders/${id}`, { quantity: quantity + 1000, comment: 'first' });
  expect(moved.status).toBe(200);

  await desk.button('Modify', drawer).click();
  await desk.dialog.getByLabel('Quantity').fill(String(quantity + 2000));
  await desk.dialog.getByLabel('Comment').fill('second');
  await desk.button('Modify', desk.dialog).click();
  await expect(desk.dialog.getByText(/has been refreshed/)).toBeVisible();
  await expect(desk.dialog.getByText(/par; now /)).toContainText((quantity + 1000).toLocaleString('en-US'));
  await desk.button('Modify', desk.dialog).click();
  await expect(desk.dialog.getByLabel('Quantity')).toHaveCount(0);
  await expect(drawer.getByRole('heading', { level: 1 })).toContainText(
    (quantity + 2000).toLocaleString('en-US'),
  );

  await desk.button('Cancel order', drawer).click();
  await desk.dialog.getByLabel('Reason').fill('journey');
  await desk.button('Cancel order', desk.dialog).click();
  await expect(drawer.getByText('Canceled', { exact: true }).first()).toBeVisible();
});

test('signing out leaves nothing of the user behind', async ({ page }) => {
  const desk = new Desk(page);
  await desk.signIn('trader', '/orders');
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  await desk.signOut();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Username')).toBeVisible();
  await expect(page.getByRole('gridcell')).toHaveCount(0);
});
