import { expect, test } from '@playwright/test';
import type { Preview } from '../src/shared/api/contract';
import { Desk } from './desk';
import { accountOf, thousandfold } from './thousandfold';

test('10,000 accounts are shown, found, sorted and scrolled', async ({ page }) => {
  await page.route(/\/v1\/allocations\/preview(\?|$)/, async (route) => {
    // The service's own answer would end after 5,000 lines.
    expect(route.request().headers()['prefer']).toBe('return=representation');
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: thousandfold((await answer.json()) as Preview) });
  });
  const desk = new Desk(page);
  await desk.signIn('pm');
  await desk.enter({ security: 'demo harbor', quantity: '2mm', side: 'BUY', group: 'CREDIT' });
  await desk.preview();

  await expect(page.getByRole('tab', { name: /10,000/ })).toBeVisible();
  const account = (i: number) => page.getByRole('gridcell', { name: accountOf(i), exact: true });
  await account(9999).click();
  await expect(page.getByRole('heading', { name: /BIG09999/ })).toBeVisible();
  await desk.button('Close').click();
  await expect(account(9999)).toBeFocused();
  // Only the rows in view are in the document, however many there are.
  expect(await page.getByRole('row').count()).toBeLessThan(100);
  await page.keyboard.press('Control+End');
  await expect(account(0)).toBeFocused();
  await page.getByRole('columnheader', { name: /^Account/ }).click();
  await page.getByLabel('Filter accounts').fill('BIG07777');
  await expect(account(7777)).toBeVisible();
  await expect(account(9999)).toHaveCount(0);

  // A picture of thousands draws the largest, and says so.
  for (const view of ['Dispersion', 'Cash']) {
    await page.getByRole('tab', { name: view }).click();
    await expect(page.getByText(/Top \d+ of [\d,]+ accounts by allocation/)).toBeVisible();
    expect(await page.locator('svg circle, svg .recharts-bar-rectangle').count()).toBeLessThan(1000);
  }
});
