import { expect, test } from '@playwright/test';
import { COMMENT, Desk } from './desk';
import { tabTo } from './focus';

test('an order is signed in, previewed and committed without a mouse, focus always in sight', async ({
  page,
}) => {
  test.slow(); // two pictures of every control on the way
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const desk = new Desk(page);
  await desk.open('/');
  await tabTo(page, page.getByLabel('Username'));
  await page.keyboard.type('pm');
  await tabTo(page, page.getByLabel('Password'));
  await page.keyboard.type(process.env.OAS_DEMO_PASSWORD ?? 'demo');
  await page.keyboard.press('Enter');

  const security = page.getByRole('combobox', { name: 'Security' });
  await expect(security).toBeVisible();
  await page.keyboard.press('/');
  await expect(security).toBeFocused();
  await page.keyboard.type('demo harbor');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, desk.button('BUY'));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('textbox', { name: 'Quantity' }));
  await page.keyboard.type('1mm');
  // Not the accounts of the other journeys: their commits would move this preview's inputs.
  await tabTo(page, page.getByRole('checkbox', { name: /\bLONG$/ }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(desk.commitButton).toBeEnabled();

  await page.keyboard.press('Control+Shift+Enter');
  await expect(desk.button('Cancel', desk.dialog)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+Enter');
  const override = desk.dialog.getByLabel('Override warnings');
  if (await override.isVisible()) {
    await tabTo(page, override);
    await page.keyboard.press('Space');
  }
  await tabTo(page, desk.dialog.getByLabel(COMMENT));
  await page.keyboard.type('no mouse');
  await tabTo(page, desk.button(/^Commit (BUY|SELL) [\d,]+ to/, desk.dialog));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^(\d+) of \1 orders accepted by Aladdin\.$/)).toBeVisible();

  await page.keyboard.press('?');
  await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('a grid is walked by arrows, Enter opens, Esc closes and the focus is back', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const desk = new Desk(page);
  await desk.signIn('pm', '/accounts');
  const first = page.getByRole('gridcell', { name: 'DEMO0001' });
  await expect(first).toBeVisible();
  await tabTo(page, page.getByRole('columnheader', { name: 'Account' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('DEMO0002');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^DEMO0002/ })).toBeVisible();

  await desk.signOutAndIn('admin', '/users');
  const user = page.locator('[col-id=username]', { hasText: /^trader$/ });
  await user.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'trader' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(user).toBeFocused();
});
