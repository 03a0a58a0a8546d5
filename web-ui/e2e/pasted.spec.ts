import { expect, test } from '@playwright/test';
import { Desk } from './desk';

test('European numbers are asked about before any line is taken over, and read as answered', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const desk = new Desk(page);
  await desk.signIn('trader');
  await desk.enter({ security: 'demo harbor', quantity: '2mm', side: 'BUY', group: 'CREDIT' });
  await desk.choose('Custom weights');
  const lines = page.getByRole('group', { name: 'Weights and instructions' });
  const cells = lines.getByRole('gridcell', { name: /^DEMO00/ });
  const paste = async (text: string) => {
    await page.evaluate((written) => navigator.clipboard.writeText(written), text);
    await lines.getByRole('gridcell').first().click();
    await page.keyboard.press('Control+v');
  };
  await paste('DEMO0041\t1.000\nDEMO0042\t500\nUNKNOWN9\t250');
  await expect(lines.getByText(/Line 1: is “1\.000” 1 or 1,?000\?/)).toBeVisible();
  await expect(cells).toHaveCount(0);
  await desk.button(/^Decimal comma: 1,?000$/, lines).click();

  // No line is dropped in silence: the account that no group has stays, marked.
  await expect(lines.getByRole('status').first()).toContainText('3');
  await expect(cells).toHaveCount(2);
  await expect(lines.getByRole('row', { name: /UNKNOWN9/ })).toBeVisible();
  await expect(lines.getByRole('row', { name: /DEMO0041/ })).toContainText('57.14');
});
