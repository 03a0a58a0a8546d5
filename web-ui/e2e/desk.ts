import { expect, type Locator, type Page, type Route } from '@playwright/test';

export const gateway = () => process.env.OAS_E2E_GATEWAY ?? '';
const password = process.env.OAS_DEMO_PASSWORD ?? 'demo';

export type Method = 'Pro rata' | 'Custom weights' | 'Level to target' | 'Minimum dispersion';

export interface Order {
  security: string;
  quantity: string;
  side: 'BUY' | 'SELL';
  group: string;
}

/** What a commit is sent with; overriding needs it. */
export const COMMENT = /^(Comment|Override reason, required)$/;

/** Somebody at the desk, who finds everything by the word on it. */
export class Desk {
  constructor(readonly page: Page) {}

  async open(address: string): Promise<void> {
    await this.page.goto(gateway() + address);
  }

  /** Opens the address, unless a page of the system is open already, which then asks to sign in. */
  async signIn(username: string, address = '/'): Promise<void> {
    if (!this.page.url().startsWith(gateway())) {
      await this.open(address);
    }
    await this.page.getByLabel('Username').fill(username);
    await this.page.getByLabel('Password').fill(password);
    await this.button('Sign in').click();
    await expect(this.userMenu).toBeVisible();
  }

  /** For a test that looks longer at a preview than the stack keeps one. */
  async keepPreviews(): Promise<void> {
    await this.page.route(/\/v1\/allocations\/(preview|[0-9a-f-]{36})(\?|$)/, lastingLonger);
  }

  /** Stands in the bar while a user is signed in. */
  get userMenu(): Locator {
    return this.button(/, user menu$/);
  }

  async signOut(): Promise<void> {
    await this.userMenu.click();
    await this.page.getByRole('menuitem', { name: 'Sign out' }).click();
  }

  button(name: string | RegExp, within: Locator | Page = this.page): Locator {
    return within.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** Opens the dialog of the commit. */
  get commitButton(): Locator {
    return this.button(/^Commit (BUY|SELL)$/);
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog').last();
  }

  /** Step 1. */
  async enter({ security, quantity, side, group }: Order): Promise<void> {
    const search = this.page.getByRole('combobox', { name: 'Security' });
    await search.fill(security);
    await this.page.getByRole('option').first().click();
    await this.page.getByRole('textbox', { name: 'Quantity' }).fill(quantity);
    await this.button(side).click();
    await this.page.getByRole('checkbox', { name: new RegExp(`\\b${group}$`) }).check();
  }

  /** Step 2. */
  async choose(method: Method): Promise<void> {
    await this.page.getByRole('radio', { name: method }).check();
  }

  /** For a user who may not override: soft limits cap the split at first. */
  async letSoftLimitsWarn(): Promise<void> {
    const capped = this.page.getByLabel('Treat soft limits as hard');
    await expect(capped).toBeChecked();
    await capped.uncheck();
  }

  async preview(): Promise<void> {
    await this.button('Preview').click();
    await expect(this.commitButton).toBeEnabled();
  }

  /** Step 3: opens the dialog and confirms; the warnings are overridden when there are any. */
  async commit(comment: string): Promise<void> {
    await this.commitButton.click();
    await this.confirm(comment);
  }

  async confirm(comment: string): Promise<void> {
    const override = this.dialog.getByLabel('Override warnings');
    if (await override.isVisible()) {
      await override.check();
    }
    await this.dialog.getByLabel(COMMENT).fill(comment);
    await this.button(/^Commit (BUY|SELL) [\d,]+ to \d+ accounts/, this.dialog).click();
  }

  async signOutAndIn(username: string, address: string): Promise<void> {
    await this.signOut();
    await expect(this.page.getByText('You are signed out.')).toBeVisible();
    await this.open(address);
    await this.signIn(username);
  }

  go(screen: string): Promise<void> {
    return this.page.getByRole('navigation').getByRole('link', { name: screen }).click();
  }
}

/** The stack's previews last seconds, for a journey that sees one expire. */
async function lastingLonger(route: Route): Promise<void> {
  const answer = await route.fetch();
  if (answer.ok()) {
    const allocation = (await answer.json()) as object;
    const expires_at = new Date(Date.now() + 900_000).toISOString();
    await route.fulfill({ response: answer, json: { ...allocation, expires_at } });
  } else {
    await route.fulfill({ response: answer });
  }
}

/** Calls the API as somebody else would, beside the browser. */
export async function api(username: string, method: string, path: string, body?: object): Promise<Response> {
  const answer = await fetch(`${gateway()}/v1/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  const { access_token } = (await answer.json()) as { access_token: string };
  return fetch(`${gateway()}/v1${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${access_token}` },
    body: body && JSON.stringify(body),
  });
}

/** Previewed by the trader and committed by the portfolio manager beside the browser; returns its id. */
export async function commitBeside({
  security,
  quantity,
  side,
  group,
}: Omit<Order, 'quantity'> & { quantity: number }): Promise<string> {
  const found = await api(
    'trader',
    'GET',
    `/securities/search?query=${encodeURIComponent(security)}&limit=1`,
  );
  const { securities } = (await found.json()) as { securities: [{ cusip: string }] };
  const preview = await api('trader', 'POST', '/allocations/preview', {
    order: { security_id: securities[0].cusip, side, quantity },
    allocation_method: 'PRO_RATA',
    portfolio_groups: [group],
  });
  const { allocation_id } = (await preview.json()) as { allocation_id: string };
  const committed = await api('pm', 'POST', `/allocations/${allocation_id}/commit`, {
    comment: 'beside the browser',
    override_warnings: true,
  });
  expect(committed.status, await committed.text()).toBeLessThan(300);
  return allocation_id;
}

/** Makes Aladdin's stand-in fail, until {@link healAladdin}. */
export async function breakAladdin(...faults: object[]): Promise<void> {
  const answer = await fetch(`${process.env.OAS_E2E_SIMULATOR}/simulator/faults`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(faults),
  });
  expect(answer.ok, await answer.text()).toBe(true);
}

export async function healAladdin(): Promise<void> {
  await fetch(`${process.env.OAS_E2E_SIMULATOR}/simulator/faults`, { method: 'DELETE' });
}
