import { expect, test } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Preview } from '../src/shared/api/contract';
import { api, gateway } from './desk';
import { standIn } from './standIn';
import { thousandfold } from './thousandfold';

/** Points of 100. */
const BOUNDS = { performance: 95, accessibility: 100, 'best-practices': 100 };
const REPORTS = join(import.meta.dirname, '..', 'target', 'lighthouse');

/** The production build as Lighthouse sees it on a desktop, signed in. Run by itself on an idle machine: npm run lighthouse. */
for (const [name, address] of [
  ['workbench', '/workbench/order'],
  ['blotter', '/blotter'],
] as const) {
  test(`lighthouse: ${name}`, ({ launchOptions }) =>
    audit(name, gateway() + address, launchOptions.executablePath));
}

test('lighthouse: preview of 10,000 accounts', async ({ launchOptions }) => {
  const preview = await somePreview();
  const path = `/allocations/${preview.allocation_id}`;
  const { address, end } = await standIn(`/v1${path}`, {
    ...thousandfold(preview),
    status: 'PREVIEW',
    commit: null,
    approval: null,
    expires_at: new Date(Date.now() + 900_000).toISOString(),
  });
  try {
    await audit(
      'preview',
      `${address}/workbench/preview/${preview.allocation_id}`,
      launchOptions.executablePath,
    );
  } finally {
    end();
  }
});

async function somePreview(): Promise<Preview> {
  const found = await api('pm', 'GET', '/securities/search?query=demo%20harbor&limit=1');
  const { securities } = (await found.json()) as { securities: [{ cusip: string }] };
  const preview = await api('pm', 'POST', '/allocations/preview', {
    order: { security_id: securities[0].cusip, side: 'BUY', quantity: 2_000_000 },
    allocation_method: 'PRO_RATA',
    portfolio_groups: ['CREDIT'],
  });
  return (await preview.json()) as Preview;
}

async function audit(name: string, url: string, executablePath: string | undefined): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    const page = await browser.newPage();
    await signIn(page, url);
    const result = await lighthouse(
      url,
      { output: 'html', onlyCategories: Object.keys(BOUNDS), disableStorageReset: true },
      desktopConfig,
      page,
    );
    mkdirSync(REPORTS, { recursive: true });
    writeFileSync(join(REPORTS, `${name}.html`), String(result?.report));
    const { categories, audits } = result!.lhr;
    const points = Object.keys(BOUNDS).map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)]);
    console.log(name, Object.fromEntries(points), audits['first-contentful-paint']?.displayValue);
    for (const [id, least] of Object.entries(BOUNDS)) {
      const lost = categories[id]?.auditRefs
        .filter(({ id: audited, weight }) => weight > 0 && (audits[audited]?.score ?? 1) < 1)
        .map(({ id: audited }) => `${audited} ${audits[audited]?.displayValue ?? ''}`);
      expect
        .soft(categories[id]?.score ?? 0, `${id}: ${lost?.join(', ')}`)
        .toBeGreaterThanOrEqual(least / 100);
    }
  } finally {
    await browser.close();
  }
}

/** The session's cookie stays in the browser, so that what is measured is the screen. */
async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('input[name=username]').fill('pm');
  await page.locator('input[name=password]').fill(process.env.OAS_DEMO_PASSWORD ?? 'demo');
  await page.locator('form button[type=submit]').click();
  await page.locator('header button[aria-haspopup=menu]').wait();
}
