import { expect, test } from '@playwright/test';
import { api, Desk } from './desk';

const REASON = 'limit waived by the client, 11/30';

test('compliance reads what was overridden, why, and the allocation itself, and can change none of it', async ({
  page,
}) => {
  const bonds = (await (await api('pm', 'GET', '/securities/search?query=demo%20harbor&limit=1')).json()) as {
    securities: [{ cusip: string }];
  };
  const previewed = await api('pm', 'POST', '/allocations/preview', {
    order: { security_id: bonds.securities[0].cusip, side: 'BUY', quantity: 240_000 },
    allocation_method: 'PRO_RATA',
    // Rules that do not cap: the bond matures later than these accounts may hold, whatever was traded before.
    constraints: { compliance_check: false },
    portfolio_groups: ['INT'],
  });
  const { allocation_id, warnings } = (await previewed.json()) as {
    allocation_id: string;
    warnings: { severity: string; account_id: string }[];
  };
  const breach = warnings.find(({ severity }) => severity === 'BREACH');
  expect(breach, 'a breach to override').toBeDefined();
  const committed = await api('pm', 'POST', `/allocations/${allocation_id}/commit`, {
    comment: REASON,
    override_warnings: true,
  });
  expect(committed.status, await committed.text()).toBeLessThan(300);

  const desk = new Desk(page);
  await desk.signIn('compliance', '/compliance');
  await page.getByRole('tab', { name: 'Overrides' }).click();
  const override = page.getByRole('row', { name: new RegExp(REASON) }).first();
  await expect(override).toContainText('pm');
  await override.getByRole('gridcell').first().click();
  await expect(page).toHaveURL(new RegExp(`/allocation/${allocation_id}`));

  await expect(page.getByRole('heading', { level: 1 })).toContainText('240,000 of 240,000 allocated');
  await page.getByRole('tab', { name: /Warnings/ }).click();
  await expect(page.getByRole('row', { name: new RegExp(`Breach.*${breach!.account_id}`) })).toBeVisible();
  await page.getByRole('tab', { name: /^Accounts/ }).click();
  await page.getByRole('gridcell', { name: breach!.account_id, exact: true }).click();
  await expect(page.getByRole('table', { name: 'Limits' })).toBeVisible();
  await page.keyboard.press('x');
  await expect(page.getByText(/set manually/)).toHaveCount(0);
  for (const act of [
    /^Commit/,
    'Re-run',
    'Edit method',
    'Change this order',
    /^Set .* manually$/,
    /^Cancel/,
  ]) {
    await expect(desk.button(act)).toHaveCount(0);
  }
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Workbench' })).toHaveCount(0);
});
