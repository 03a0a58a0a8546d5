import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { api, Desk } from './desk';

test('compliance reads who is ahead of pro rata and behind, over time, and what chance explains; it changes none of it', async ({
  page,
}) => {
  const found = await api('pm', 'GET', '/securities/search?query=demo%20harbor&limit=1');
  const { securities } = (await found.json()) as { securities: [{ cusip: string }] };
  const previewed = await api('pm', 'POST', '/allocations/preview', {
    order: { security_id: securities[0].cusip, side: 'BUY', quantity: 610_000 },
    allocation_method: 'PRO_RATA',
    portfolio_groups: ['CREDIT'],
  });
  const { allocation_id } = (await previewed.json()) as { allocation_id: string };
  const committed = await api('pm', 'POST', `/allocations/${allocation_id}/commit`, {
    comment: 'fairness of a month',
    override_warnings: true,
  });
  expect(committed.status, await committed.text()).toBeLessThan(300);

  const look = async (name: string) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await expectAccessible(page, `fairness ${name}, light`);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    // Of the other theme only the colors differ.
    await expectAccessible(page, `fairness ${name}, dark`, ['color-contrast']);
  };
  const desk = new Desk(page);
  await desk.signIn('compliance');
  await desk.go('Fairness');
  const picture = page.getByRole('img', { name: /ahead of pro rata, .* behind; farthest: / });
  await expect(picture).toBeVisible();
  await expect(page.getByRole('button', { name: /^Export \d+ rows?$/ })).toBeVisible();
  await look('by account');
  await desk.button('Show as a table').click();
  await expect(page.getByRole('table').getByRole('rowheader').first()).toBeVisible();

  await page.getByRole('tab', { name: 'By size' }).click();
  await expect(page.getByText('Smallest NAVs')).toBeVisible();
  await page.getByRole('tab', { name: 'Dispersion over time' }).click();
  await expect(page.getByRole('gridcell', { name: 'CREDIT', exact: true }).first()).toBeVisible();
  await look('over time');
  await page.getByRole('tab', { name: 'First-day returns' }).click();
  await desk.button('Run test').click();
  await expect(
    page.getByRole('heading', { name: /^(No account was favored|No p-value yet|Nothing to test)/ }),
  ).toBeVisible({ timeout: 60_000 });
  await look('test');

  await page.getByLabel('To, inclusive').fill('2001-01-01');
  await page.getByRole('tab', { name: 'By account' }).click();
  await expect(page.getByText('No committed allocations in this period.')).toBeVisible();
  await look('empty');
  for (const act of [/^Commit/, /^Change/, /^Cancel/, /^Approve/]) {
    await expect(desk.button(act)).toHaveCount(0);
  }
});
