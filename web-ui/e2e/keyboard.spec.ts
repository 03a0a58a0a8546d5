import { expect, test, type Locator, type Page } from '@playwright/test';
import { Desk } from './desk';

/** Most presses of Tab between two controls of one screen. */
const FARTHEST = 60;

test('an order is signed in, previewed and committed without a mouse, focus always in sight', async ({
  page,
}) => {
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
  await tabTo(page, page.getByRole('textbox', { name: 'Quantity' }));
  await page.keyboard.type('1mm');
  // Not the accounts of the other journeys: their commits would move this preview's inputs.
  await tabTo(page, page.getByRole('checkbox', { name: /\bLONG$/ }));
  await page.keyboard.press('Space');
  await tabTo(page, desk.button('Choose the method'));
  await page.keyboard.press('Enter');

  await expect(page.getByRole('radio', { name: 'Pro rata' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(desk.button('Commit allocation')).toBeEnabled();

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
  await tabTo(page, desk.dialog.getByLabel('Comment'));
  await page.keyboard.type('no mouse');
  await tabTo(page, desk.button(/^Commit [\d,]+ to/, desk.dialog));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^All \d+ orders are in Aladdin\.$/)).toBeVisible();

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
  const user = page.getByRole('gridcell', { name: 'trader' });
  await user.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'trader' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(user).toBeFocused();
});

/** Presses Tab until the control has the focus; everything on the way must show that it has it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < FARTHEST; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(unseenFocus);
    expect(unseen, 'an element that has the focus and does not show it').toBeNull();
  }
  throw new Error(`${target} is not reached by Tab`);
}

/** What has the focus without an outline, and without standing in a frame that changes with it; else null. */
function unseenFocus(): string | null {
  const element = document.activeElement as HTMLElement;
  if (element === document.body) {
    return null;
  }
  const framed = element.closest(
    '.Mui-focused, .Mui-focusVisible, .ag-cell-focus, .ag-header-cell, [class*=ag-tab-guard]',
  );
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  return framed || isOutlined || boxShadow !== 'none' ? null : element.outerHTML.slice(0, 200);
}
