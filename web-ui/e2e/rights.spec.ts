import { expect, test, type Browser, type Page } from '@playwright/test';
import type { Preview } from '../src/shared/api/contract';
import { api, commitBeside, Desk } from './desk';

/** Who may do and see what, over the whole stack: a second user, a limited scope, the firm's sign-on, waivers and overrides. */
test.describe.configure({ mode: 'default' });

const HARBOR = { security: 'demo harbor', side: 'BUY' } as const;
/** Comes to more than the stack's policy lets one user decide. */
const LARGE = '60mm';
const SOFT_RULE = 'DR-SECURITY-4';
const DAY = 86_400_000;

/** Another user in a browser of its own. */
async function another(browser: Browser, address: string): Promise<Desk> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  const desk = new Desk(await context.newPage());
  await desk.open(address);
  return desk;
}

/** By the firm's sign-on, at its own page, and back to where the user was. */
async function signOn(desk: Desk, name: string, groups: string): Promise<void> {
  await desk.page.getByRole('link', { name: 'Sign in with the firm' }).click();
  await desk.page.getByLabel('Name').fill(name);
  await desk.page.getByLabel('Groups').fill(groups);
  await desk.button('Continue').click();
  await expect(desk.userMenu).toBeVisible();
}

/** Presses Preview and returns what the service answered. */
async function previewed(desk: Desk): Promise<Preview> {
  const answer = desk.page.waitForResponse(/\/v1\/allocations\/preview(\?|$)/);
  await desk.preview();
  return (await (await answer).json()) as Preview;
}

const allAccepted = (page: Page) => page.getByText(/^(\d+) of \1 orders accepted by Aladdin\.$/);

test('a large block reaches Aladdin when a second user approves it, never its maker', async ({
  page,
  browser,
}) => {
  const checker = await another(browser, '/approvals');
  await signOn(checker, 'chris', 'approvers');
  const maker = new Desk(page);
  await maker.signIn('pm');
  await maker.enter({ ...HARBOR, quantity: LARGE, group: 'US-FIXED' });
  await maker.preview();
  await maker.commit('large block');
  await expect(page.getByText('Waiting for approval. No order has been sent to Aladdin.')).toBeVisible();
  await expect(page.getByText(/above 45,000,000\.00 a second user approves/)).toBeVisible();
  await expect(maker.button('Approve and send')).toHaveCount(0);
  await expect(maker.button('Withdraw')).toBeVisible();

  await checker.page.reload();
  await checker.page
    .getByRole('gridcell', { name: /60,000,000/ })
    .first()
    .click();
  await checker.button('Approve and send').click();
  await expect(checker.button('Approve and send')).toHaveCount(0);
  await checker.page.context().close();
  await expect(allAccepted(page)).toBeVisible();
});

test("the firm's sign-on opens the desk, and shows the user's own portfolio group and no other", async ({
  page,
}) => {
  const foreign = await commitBeside({ ...HARBOR, quantity: 1_000_000, group: 'PENSION' });
  const { portfolio_groups: all } = (await (
    await api('viewer', 'GET', '/portfolio-groups?accounts=false')
  ).json()) as { portfolio_groups: { group_id: string; account_count: number }[] };
  const own = all.find(({ group_id }) => group_id === 'CREDIT')!;
  expect(all.length).toBeGreaterThan(5);

  const desk = new Desk(page);
  await desk.open('/accounts');
  const departs = page.waitForRequest(/\/corp\/authorize\?/);
  await signOn(desk, 'ann', 'credit-desk');
  const asked = new URL((await departs).url()).searchParams;
  expect(asked.get('response_type')).toBe('code');
  expect(asked.get('code_challenge_method')).toBe('S256');
  await expect(page).toHaveURL(/\/accounts$/);
  await expect(page.getByText(`${own.account_count} in 1 groups`)).toBeVisible();

  // Lists are as long as the scope, and what is outside does not exist.
  const listed = page.waitForResponse(/\/v1\/blocks\?/);
  await desk.go('Blotter');
  const blocks = (await (await listed).json()) as { blocks: { allocation_id: string }[] };
  expect(blocks.blocks.map(({ allocation_id }) => allocation_id)).not.toContain(foreign);
  await desk.go('Workbench');
  await expect(page.getByRole('checkbox', { name: /CREDIT$/ })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /(PENSION|CORE|US-FIXED)$/ })).toHaveCount(0);
  await desk.enter({ ...HARBOR, quantity: '1mm', group: 'CREDIT' });
  const preview = await previewed(desk);
  expect(preview.allocations).toHaveLength(own.account_count);
  await desk.open(`/workbench/preview/${foreign}`);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('gridcell')).toHaveCount(0);
});

test('compliance waives a soft rule, and the next preview says until when, by whom and why', async ({
  page,
  browser,
}) => {
  const officer = await another(browser, '/compliance?show=waivers');
  await officer.signIn('compliance');
  const trader = new Desk(page);
  await trader.signIn('trader');
  await trader.enter({ ...HARBOR, quantity: '100mm', group: 'FOUNDATION' });
  await trader.letSoftLimitsWarn();
  const { warnings, order } = await previewed(trader);
  const breach = warnings.find(
    ({ rule_id, override_required }) => rule_id === SOFT_RULE && override_required,
  )!;

  const until = new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10);
  await officer.button('Grant a waiver').click();
  await officer.dialog.getByLabel('Soft rule in force').click();
  await officer.page.getByRole('option', { name: new RegExp(SOFT_RULE) }).click();
  await officer.dialog.getByLabel('Account').fill(breach.account_id!);
  await officer.dialog.getByLabel('CUSIP').fill(order.cusip);
  await officer.dialog.getByLabel('Until, inclusive').fill(until);
  await officer.dialog.getByLabel('Reason').fill('client letter');
  await officer.button('Grant', officer.dialog).click();
  await expect(officer.page.getByRole('gridcell', { name: 'In force' })).toBeVisible();
  await officer.page.context().close();

  const again = page.waitForResponse(/\/v1\/allocations\/preview(\?|$)/);
  await trader.button('Re-run').click();
  const { allocation_id } = (await (await again).json()) as Preview;
  await expect(page).toHaveURL(new RegExp(allocation_id));
  await page.getByRole('tab', { name: /Warnings/ }).click();
  await expect(page.getByRole('gridcell', { name: 'waived', exact: true })).toBeVisible();
  const [year, month, day] = until.split('-');
  await expect(
    page.getByText(`Waived until ${month}/${day}/${year!.slice(2)} by compliance: client letter`),
  ).toBeVisible();
});

test('an overridden breach and its reason are seen by compliance, who can change nothing', async ({
  page,
  browser,
}) => {
  const reason = 'client asked for it in writing';
  const desk = new Desk(page);
  await desk.signIn('pm');
  await desk.enter({ ...HARBOR, quantity: '15mm', group: 'FOUNDATION' });
  await page.getByLabel('Limit to available cash').uncheck();
  const { warnings } = await previewed(desk);
  expect(
    warnings.filter(({ severity, override_required }) => severity === 'BREACH' && override_required),
  ).not.toEqual([]);
  await desk.commit(reason);
  await expect(allAccepted(page)).toBeVisible();

  const officer = await another(browser, '/compliance?show=overrides');
  await officer.signIn('compliance');
  await officer.page.getByRole('gridcell', { name: reason }).click();
  await expect(officer.page).toHaveURL(/\/allocation\/[0-9a-f-]{36}/);
  await expect(officer.page.getByRole('gridcell').first()).toBeVisible();
  await expect(officer.page.getByText(reason)).toBeVisible();
  for (const act of [/^Commit/, 'Re-run', /^Set .* manually$/, /^Retry/]) {
    await expect(officer.button(act)).toHaveCount(0);
  }
  await officer.page.context().close();
});
