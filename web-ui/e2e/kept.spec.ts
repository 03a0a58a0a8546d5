import { expect, test, type Page } from '@playwright/test';
import { Desk } from './desk';

/** Nothing is lost: the session, the draft and the preview outlive a reload; each tab has a ticket of its own. */
const ticket = { security: 'demo harbor', quantity: '3mm', side: 'SELL', group: 'LONG' } as const;
const quantityOf = (page: Page) => page.getByRole('textbox', { name: 'Quantity' });

test('a reload in the middle keeps session, draft, manual settings and preview', async ({ page }) => {
  const desk = new Desk(page);
  await desk.keepPreviews();
  await desk.signIn('pm');
  await desk.enter(ticket);
  await page.reload();
  await expect(quantityOf(page)).toHaveValue('3mm');
  await expect(desk.button('SELL')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('checkbox', { name: /\bLONG$/ })).toBeChecked();

  await desk.preview();
  const { pathname } = new URL(page.url());
  const account = page.locator('[role=gridcell][col-id=account_id]').first();
  const name = (await account.textContent()) ?? '';
  await desk.button(`Set ${name} manually`).click();
  await page.getByRole('menuitem', { name: 'Exclude' }).click();
  await expect(page.getByText('1 account set manually')).toBeVisible();
  await page.reload();
  await expect(page.getByText('1 account set manually')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(pathname);
  await desk.button('Re-run').click();
  await expect(desk.commitButton).toBeEnabled();
  await page.getByLabel('Filter accounts').fill(name);
  await expect(page.getByRole('gridcell', { name: 'Excluded', exact: true }).first()).toBeVisible();
});

test('a second tab is signed in, with a ticket of its own; signing out in one ends both', async ({
  page,
  context,
}) => {
  const desk = new Desk(page);
  await desk.signIn('pm');
  await desk.enter(ticket);
  const other = new Desk(await context.newPage());
  await other.open('/workbench/order');
  await expect(quantityOf(other.page)).toHaveValue('');
  await other.enter({ ...ticket, quantity: '4mm', side: 'BUY' });
  await expect(quantityOf(page)).toHaveValue('3mm');
  await page.reload();
  await expect(quantityOf(page)).toHaveValue('3mm');

  await other.signOut();
  await expect(page.getByText('You signed out in another tab.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Username')).toBeVisible();
});
