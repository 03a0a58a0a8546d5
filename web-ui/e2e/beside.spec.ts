import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { Desk } from './desk';

/** What the walk through the screens does not open: lists, menus, refusals, what is under the pointer; in both themes. */
test('states beside the walk have nothing that axe finds', async ({ page }) => {
  test.slow();
  const desk = new Desk(page);
  const look = (name: string) =>
    test.step(name, async () => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await expectAccessible(page, `${name}, light`);
      // Of the other theme only the colours differ.
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await expectAccessible(page, `${name}, dark`, ['color-contrast']);
    });
  await desk.keepPreviews();
  await desk.open('/');
  await page.getByLabel('Username').fill('nobody');
  await page.getByLabel('Password').fill('wrong');
  await desk.button('Sign in').click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look('refused sign-in');

  await desk.open('/workbench/preview/00000000-0000-0000-0000-000000000000');
  await desk.signIn('trader');
  await expect(page.getByRole('alert')).toBeVisible();
  await look('unknown preview');
  await page.getByRole('link', { name: 'Enter an order' }).click();
  await page.getByRole('combobox', { name: 'Security' }).fill('demo');
  await expect(page.getByRole('option').first()).toBeVisible();
  await look('list of bonds');
  await page.keyboard.press('Escape');
  await desk.button('Preview').click();
  await expect(page.getByText('Choose at least one portfolio group.')).toBeVisible();
  await look('order not complete');

  await desk.enter({ security: 'demo harbor', quantity: '1mm', side: 'BUY', group: 'LONG' });
  await desk.choose('Custom weights');
  await desk.button('Preview').hover();
  await look('pointer on a button');
  await desk.choose('Pro rata');
  await desk.preview();
  await page.locator('[row-index="0"] [col-id="by-hand"]').first().click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look('menu of an account');
  await page.getByRole('menuitem', { name: /Set quantity/ }).click();
  await expect(page.getByRole('textbox', { name: 'Input Editor' })).toBeFocused();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await look('refused quantity of an account');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Input Editor' })).toBeHidden();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await look('keyboard shortcuts');
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Filter accounts' }).fill('no such account');
  await expect(page.locator('.ag-overlay').getByText(/^No matching rows/)).toBeVisible();
  await look('nothing found');

  await desk.signOutAndIn('trader', '/users');
  await expect(page.getByText(/not open to you/)).toBeVisible();
  await look('closed screen');
});
