import { expect, test } from '@playwright/test';
import { Desk } from './desk';
import { tour } from './focus';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every control that Tab reaches shows that it has the focus, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const desk = new Desk(page);
    await desk.keepPreviews();
    await desk.signIn('pm', '/workbench/order');
    await expect(page.getByRole('checkbox', { name: /\bCREDIT$/ })).toBeVisible();
    await tour(page, ['button', 'checkbox', 'tab', 'link', 'textbox']);
    await desk.enter({ security: 'demo harbor', quantity: '1mm', side: 'BUY', group: 'LONG' });
    await expect(page.getByRole('radio', { name: 'Pro rata' })).toBeVisible();
    await tour(page, ['radio', 'checkbox', 'button']);
    await desk.preview();
    await tour(page, ['tab', 'columnheader', 'gridcell']);
    await desk.commitButton.click();
    await tour(page, ['button', 'textbox']);
  });
}
