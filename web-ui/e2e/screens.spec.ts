import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { Desk } from './desk';
import { isRecording, Recorded } from './recorded';

/**
 * Every screen in both themes: nothing that axe finds, nothing wider than the window, and the look that was approved, at
 * three widths where a width shows more. Data and clock are recorded (`npm run e2e:record`); approve a new look with `npm run e2e:approve`.
 */
test.describe.configure({ mode: 'parallel' });

for (const theme of ['light', 'dark'] as const) {
  test(`screens, ${theme}`, async ({ page }) => {
    test.skip(isRecording && theme === 'dark', 'recorded once');
    test.setTimeout(480_000);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const recorded = new Recorded(page);
    await recorded.start();
    const desk = new Desk(page);
    const look = (name: string) => test.step(name, () => inspect(page, theme, name));
    await walk(desk, recorded, look);
    recorded.save();
  });
}

type Window = readonly [width: number, height: number];

const FIRST: Window = [1280, 720];
const LARGE: Window = [1920, 1080];
const PICTURED: readonly Window[] = [[1440, 900], LARGE];
/** The screens of which a larger window shows more. */
const AT_THREE_WIDTHS = ['order-entry', 'preview', 'compare', 'blotter', 'accounts', 'compliance'];

/** A large screen, a small one, and a window of 1280 at 400 % (WCAG 1.4.10: nothing but tables scrolls sideways). */
const FITTED: readonly Window[] = [LARGE, [768, 1024], [320, 720]];

const charts = [
  ['Dispersion', 'dispersion'],
  ['vs pro rata', 'pro-rata'],
  ['Cash', 'cash'],
] as const;

async function walk(desk: Desk, recorded: Recorded, look: (name: string) => Promise<void>) {
  const { page } = desk;
  await desk.open('/');
  await expect(desk.button('Sign in')).toBeVisible();
  await look('sign-in');
  await desk.signIn('pm');
  await desk.enter({ security: 'demo harbor', quantity: '20mm', side: 'BUY', group: 'CORE' });
  await look('order-entry');
  await desk.choose('Minimum dispersion');
  await look('method');
  await desk.preview();
  await look('preview');
  await page.getByRole('gridcell', { name: 'DEMO0003', exact: true }).click();
  await look('why');
  await desk.button('Close').click();
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Columns' })).toBeVisible();
  await look('columns');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: /Warnings/ }).click();
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  await look('warnings');
  for (const [tab, name] of charts) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByRole('figure')).toBeVisible();
    await look(name);
  }
  await desk.button('Compare methods').click();
  await expect(desk.button('Select: Minimum dispersion')).toBeVisible();
  await look('compare');
  await desk.button('Select: Minimum dispersion').click();
  await desk.commitButton.click();
  await look('commit');
  recorded.nextAct();
  await desk.confirm('Quarter end rebalancing');
  await expect(page.getByText(/^(\d+) of \1 orders accepted by Aladdin\.$/)).toBeVisible();
  await look('committed');
  await page.getByRole('tab', { name: 'Fill path' }).click();
  await expect(page.getByRole('figure')).toBeVisible();
  await look('fill-path');
  await page.getByRole('link', { name: 'View orders' }).click();
  await look('orders');
  await page
    .getByRole('gridcell', { name: /^DEMO00\d+$/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
  await look('order');
  await page.keyboard.press('Escape');
  await desk.go('Blotter');
  // Columns are still fitted to the window when the rows are there, and a click on a cell that moves is none.
  await settled(page);
  await page.getByRole('gridcell', { name: /^BUY$/ }).first().click();
  await expect(page.getByRole('region', { name: 'Orders of the block' })).toBeVisible();
  await look('blotter');
  await desk.go('Approvals');
  await expect(page.getByText('Nothing is waiting for your approval.')).toBeVisible();
  await look('approvals');
  await desk.go('Accounts');
  await expect(page.getByRole('gridcell', { name: 'DEMO0003', exact: true })).toBeVisible();
  await look('accounts');
  await page.getByRole('gridcell', { name: 'DEMO0003', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Cash' })).toBeVisible();
  await look('account');
  await desk.go('Audit');
  await desk.button('Verify chain').click();
  await expect(page.getByText(/audit chain verified/)).toBeVisible();
  await look('audit');
  await page.getByRole('gridcell', { name: 'Committed an allocation' }).first().click();
  await desk.button('Replay').click();
  await expect(page.getByText(/Replay matches the original/)).toBeVisible();
  await look('audit-row');
  await page.keyboard.press('Escape');
  await desk.go('Help');
  await look('help');
  await desk.signOut();
  recorded.nextAct();
  await desk.signIn('compliance');
  await desk.go('Compliance');
  await expect(page.getByRole('gridcell', { name: 'Approved, in force' }).first()).toBeVisible();
  await look('compliance');
  await desk.go('Fairness');
  await expect(page.getByRole('figure')).toBeVisible();
  await look('fairness');
  await desk.signOut();
  recorded.nextAct();
  await desk.signIn('admin');
  await desk.go('Users');
  await page.locator('[col-id=username]', { hasText: /^trader$/ }).click();
  await look('user');
  await page.keyboard.press('Escape');
  await desk.button('Create user').click();
  await look('create-user');
  await page.keyboard.press('Escape');
  await look('users');
  await page.getByRole('tab', { name: 'Roles' }).click();
  const roles = page.getByRole('region', { name: 'Roles' });
  await expect(roles.getByRole('gridcell', { name: 'compliance', exact: true })).toBeVisible();
  await look('roles');
  await desk.go('Data');
  await expect(page.getByRole('heading', { name: 'Load a dataset' })).toBeVisible();
  await look('data');
}

async function inspect(page: Page, theme: string, name: string): Promise<void> {
  await settled(page);
  // Of the other theme only the colors differ.
  await expectAccessible(page, name, theme === 'light' ? [] : ['color-contrast']);
  if (!isRecording) {
    await expect.soft(page).toHaveScreenshot([theme, `${name}.png`]);
  }
  if (AT_THREE_WIDTHS.includes(name)) {
    for (const window of PICTURED) {
      await resize(page, window);
      await settled(page);
      if (!isRecording) {
        await expect.soft(page).toHaveScreenshot([theme, `${name}-${window[0]}.png`]);
      }
    }
  }
  if (theme === 'light') {
    for (const window of FITTED) {
      await resize(page, window);
      await eventually
        .poll(() => page.evaluate(overhang), `pixels that ${name} is wider than a window of ${window[0]}`)
        .toBeLessThanOrEqual(0);
    }
  }
  await resize(page, FIRST);
}

const resize = (page: Page, [width, height]: Window) => page.setViewportSize({ width, height });

/** Charts follow a window a moment later. */
const eventually = expect.configure({ soft: true, timeout: 3000 });

/** By how much the page, or what scrolls on it as a whole, is wider than its place. */
function overhang(): number {
  const scrolls = [document.documentElement, ...document.querySelectorAll('main, [role=dialog]')];
  return Math.max(...scrolls.map((element) => element.scrollWidth - element.clientWidth));
}

/** What was asked for is there and nothing is being drawn any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.mouse.move(0, 0);
  await expect(page.locator('.MuiSkeleton-root, .MuiButton-loading')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}
