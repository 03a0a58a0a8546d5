import { expect, test } from '@playwright/test';
import { Desk } from './desk';

for (const width of [1280, 1920]) {
  test(`groups stand still while the order above them is typed and its capacity arrives, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    const desk = new Desk(page);
    await desk.signIn('pm');
    const group = page.getByRole('checkbox', { name: /CREDIT$/ });
    const place = async () => (await group.boundingBox())!.y;
    const empty = await place();

    await page.getByRole('combobox', { name: 'Security' }).fill('demo harbor');
    await page.getByRole('option').first().click();
    expect.soft(await place(), 'after the bond').toBe(empty);
    await page.getByRole('textbox', { name: 'Quantity' }).fill('60mm');
    expect.soft(await place(), 'after the quantity').toBe(empty);
    await desk.button('BUY').click();
    await expect(page.getByText('Buy capacity (par)')).toBeVisible();
    await expect(page.getByText('…', { exact: true })).toHaveCount(0);
    expect.soft(await place(), 'after the side').toBe(empty);
    await group.check();
    await expect(page.getByText(/^Available cash /)).toBeVisible();
    expect(await place(), 'after the group').toBe(empty);
  });
}
