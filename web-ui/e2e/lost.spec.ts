import { expect, test } from '@playwright/test';
import { api, Desk } from './desk';

const CHECKING = 'No response. The orders may be in Aladdin. Checking…';

test('a commit whose answer is cut is found in Aladdin, and never offered a second time', async ({
  page,
}) => {
  const desk = new Desk(page);
  await desk.signIn('pm');
  await desk.enter({ security: 'demo harbor', quantity: '1mm', side: 'BUY', group: 'CREDIT' });
  await desk.preview();
  const id = new URL(page.url()).pathname.split('/').at(-1)!;
  let isDown = true;
  await page.route(/\/v1\/allocations\/[^/]+\/commit$/, async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.route(/\/v1\/allocations\/[^/]+$/, (route) => (isDown ? route.abort() : route.fallback()));
  await desk.commit('cut');
  const checking = page.getByText(CHECKING);
  await expect(checking).toBeVisible();
  const isClosed = async () => {
    for (const act of ['Re-run', 'Edit method', 'Compare methods']) {
      await expect(desk.button(act)).toHaveCount(0);
    }
    await expect(desk.commitButton).toHaveCount(0);
    await expect(page.getByRole('tab', { name: 'Order Entry' })).toBeDisabled();
    await expect(page.getByText(/try again/i)).toHaveCount(0);
  };
  await isClosed();
  await desk.go('Help');
  await desk.go('Workbench');
  await expect(checking).toBeVisible();
  await page.goBack();
  await desk.go('Workbench');
  await expect(checking).toBeVisible();

  await page.reload();
  await expect(checking).toBeVisible();
  await isClosed();
  isDown = false;
  await expect(page.getByText(/orders accepted by Aladdin/).first()).toBeVisible();
  await expect(checking).toHaveCount(0);
  const orders = (await (await api('pm', 'GET', `/orders?allocation_id=${id}`)).json()) as {
    orders: { account_id: string }[];
  };
  const accounts = orders.orders.map(({ account_id }) => account_id);
  expect(accounts.length).toBeGreaterThan(0);
  expect(new Set(accounts).size).toBe(accounts.length);
});
