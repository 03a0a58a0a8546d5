import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type { Order } from '../../../../shared/api/contract';
import { SETTLED_AFTER_MS } from '../../../../shared/api/unanswered';
import { time } from '../../../../shared/format/dates';
import { open, problem, services } from '../../../../testing/screen';
import { blotterOf, CHANGED, ID, order, RESIZED, step, TRADER } from '../../model/testOrders';

interface Sent {
  ifMatch: string | null;
  body: unknown;
}

/** Not the drawer under it. */
const ABOUT_IT = { name: /the order for ACC1/ };

let present: Order;

/** The service's answer to the next change, after which the order is this one. @returns what was sent */
function answering(after: Order, answer: (() => Response) | { status: string; message: string }): Sent[] {
  const sent: Sent[] = [];
  const take = async ({ request }: { request: Request }) => {
    sent.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
    present = after;
    return typeof answer === 'function' ? answer() : HttpResponse.json({ order_id: ID, ...answer });
  };
  services.use(http.put(`*/v1/orders/${ID}`, take), http.delete(`*/v1/orders/${ID}`, take));
  return sent;
}

async function dialogOf(act: 'Modify' | 'Cancel order', permissions = TRADER) {
  present = order();
  blotterOf(() => [present]);
  const { user } = open(`/orders?order=${ID}`, permissions);
  await user.click(await screen.findByRole('button', { name: act }));
  const dialog = within(await screen.findByRole('dialog', ABOUT_IT));
  const send = () => user.click(dialog.getByRole('button', { name: act }));
  const write = async (label: string, text: string) => {
    await user.clear(dialog.getByLabelText(label));
    await user.type(dialog.getByLabelText(label), text);
  };
  return { dialog, send, write, user };
}

const DONE = { status: 'SUCCESS', message: 'done' };
const stale = () =>
  problem(412, 'stale-order', 'The order has changed since it was read', {
    detail: `Order ${ID} has changed and is now version 5; read it again and decide anew`,
  });
const gone = () => waitFor(() => expect(screen.queryByRole('dialog', ABOUT_IT)).toBeNull());

describe('Modify', () => {
  it('sends another par with its reason, for the version in view', async () => {
    const { dialog, send, write } = await dialogOf('Modify');
    const sent = answering(order(RESIZED), DONE);
    await write('Quantity', '1.234m');
    expect(dialog.getByText('1,234,000 par; now 1,233,000')).toBeVisible();
    await send();
    expect(await dialog.findByText('Reason required (audited).')).toBeVisible();
    expect(sent).toEqual([]);
    await write('Comment', 'client inflow');
    await send();
    await gone();
    expect(sent).toEqual([{ ifMatch: '"3"', body: { quantity: 1234000, comment: 'client inflow' } }]);
    expect(await screen.findByRole('heading', { name: /^BUY 1,234,000 par/ })).toBeVisible();
  });

  it('says what it cannot read as par', async () => {
    const { dialog, send, write } = await dialogOf('Modify');
    await write('Quantity', 'ten');
    await send();
    expect(await dialog.findByText('Not a whole amount of par. Write 500k or 500,000.')).toBeVisible();
  });

  it('says why Aladdin would not, as a sentence', async () => {
    const { dialog, send, write } = await dialogOf('Modify');
    answering(order(), { status: 'FAILED', message: 'quantity 1234500 is not on the grid of 1000' });
    await write('Comment', 'why not');
    await send();
    expect(await dialog.findByText('Quantity 1,234,500 is not on the grid of 1,000.')).toBeVisible();
  });

  it('says what the service refuses, in words', async () => {
    const { dialog, send, write } = await dialogOf('Modify');
    answering(order(), () =>
      problem(422, 'impossible-values', 'The request holds values that cannot be meant', {
        violations: [
          { field: 'quantity', message: 'is 1234500; this bond trades in steps of 1000 from 2000' },
        ],
      }),
    );
    await write('Comment', 'why not');
    await send();
    expect(await dialog.findByText('The request holds values that cannot be meant.')).toBeVisible();
    expect(dialog.getByRole('listitem')).toHaveTextContent(
      'Quantity is 1,234,500; this bond trades in steps of 1,000 from 2,000',
    );
  });
});

describe('Modify beyond a soft limit', () => {
  const breached = () =>
    problem(409, 'warnings-not-overridden', 'Warnings need an override', {
      warnings: [
        { type: 'COMPLIANCE', rule_id: 'R-SEC-3', account_id: 'ACC1', message: '3.70% NAV vs 3.00% limit' },
      ],
    });

  it('is sent again with the override of a user who may', async () => {
    const { dialog, send, write, user } = await dialogOf('Modify', [...TRADER, 'allocation:override']);
    answering(order(), breached);
    await write('Quantity', '2mm');
    await write('Comment', 'client asked');
    await send();
    await user.click(await dialog.findByRole('checkbox', { name: /^Override these limits/ }));
    expect(dialog.getByText('3.70% NAV vs 3.00% limit')).toBeVisible();
    const sent = answering(order(RESIZED), DONE);
    await send();
    await gone();
    expect(sent).toEqual([
      { ifMatch: '"3"', body: { quantity: 2000000, comment: 'client asked', override_warnings: true } },
    ]);
  });

  it('has no override for a user without the right', async () => {
    const { dialog, send, write } = await dialogOf('Modify');
    answering(order(), breached);
    await write('Quantity', '2mm');
    await write('Comment', 'client asked');
    await send();
    expect(await dialog.findByText(/ask a user with the Override right/)).toBeVisible();
    expect(dialog.queryByRole('checkbox')).toBeNull();
  });
});

describe('Cancel order', () => {
  it('says what follows, and is sent with its reason', async () => {
    const { dialog, send, write } = await dialogOf('Cancel order');
    const canceled = order([step(4, { actor: 'trader', status: 'CANCELLED', message: 'wrong bond' })]);
    const sent = answering(canceled, DONE);
    expect(dialog.getByText(/^BUY 1,233,000 par of 00206RCQ3 is canceled in Aladdin/)).toBeVisible();
    await send();
    expect(await dialog.findByText('Reason required (audited).')).toBeVisible();
    await write('Reason', 'wrong bond');
    await send();
    await gone();
    expect(sent).toEqual([{ ifMatch: '"3"', body: { reason: 'wrong bond' } }]);
    expect(await screen.findByText('Canceled', { selector: 'dd' })).toBeVisible();
  });

  it('is left by Back, with nothing sent', async () => {
    const { dialog, user } = await dialogOf('Cancel order');
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    await gone();
    expect(screen.getByRole('button', { name: 'Cancel order' })).toBeEnabled();
  });
});

describe('A change without an answer', () => {
  it.each([
    ['Modify', 'Comment', [step(4, { actor: 'trader', status: 'MODIFYING' })]],
    ['Cancel order', 'Reason', [step(4, { actor: 'trader', status: 'CANCELLING' })]],
  ] as const)('is checked until the order says what became of it: %s', async (act, why, begun) => {
    const { dialog, send, write } = await dialogOf(act);
    answering(order([...begun]), () => HttpResponse.error());
    await write(why, 'client inflow');
    await send();
    expect(await dialog.findByText('No response. The change may be in Aladdin. Checking…')).toBeVisible();
    expect(dialog.getByRole('button', { name: act })).toBeDisabled();
    const done = act === 'Modify' ? { quantity: 1234000 } : { status: 'CANCELLED' as const };
    present = order([...begun, step(5, { at: CHANGED, message: 'client inflow', ...done })]);
    expect(await dialog.findByText(/^The response was lost, and the order has changed/)).toBeVisible();
    expect(
      await dialog.findByText(/^trader (changed par from 1,233,000 to 1,234,000|canceled it) at/),
    ).toBeVisible();
    expect(dialog.getByRole('button', { name: act })).toBeDisabled();
    expect(dialog.queryByText(/try again/i)).toBeNull();
  });

  it('can be made once more when it is certain that the order is as it was', async () => {
    const { dialog, send, write } = await dialogOf('Modify');
    answering(order(), () => problem(503, 'unavailable', 'Not now'));
    await write('Comment', 'client inflow');
    await send();
    expect(await dialog.findByText('No response. The change may be in Aladdin. Checking…')).toBeVisible();
    const now = Date.now.bind(Date);
    vi.spyOn(Date, 'now').mockImplementation(() => now() + SETTLED_AFTER_MS);
    expect(await dialog.findByText(/^Checked: the order is unchanged/)).toBeVisible();
    vi.restoreAllMocks();
    expect(dialog.getByRole('button', { name: 'Modify' })).toBeEnabled();
  });
});

describe('An order that moved on meanwhile', () => {
  it('is read again in view: who changed what and when, then it can be changed as it is now', async () => {
    const { dialog, send, write } = await dialogOf('Modify');
    answering(order(RESIZED), stale);
    await write('Quantity', '1235000');
    await write('Comment', 'second');
    await send();
    expect(
      await dialog.findByText(
        `anna changed par from 1,233,000 to 1,234,000 at ${time(CHANGED)}. Reason: client inflow of 20000`,
      ),
    ).toBeVisible();
    expect(
      dialog.getByText(
        'The order has been refreshed. Check the figures below before you send the change again.',
      ),
    ).toBeVisible();
    expect(dialog.getByText('1,235,000 par; now 1,234,000')).toBeVisible();
    expect(dialog.getByText('1,234,000', { selector: 'dd' })).toBeVisible();
    expect(screen.getByRole('dialog', ABOUT_IT)).not.toHaveTextContent(ID);
    const sent = answering(order([...RESIZED, step(6), step(7, { quantity: 1235000 })]), DONE);
    await send();
    await gone();
    expect(sent).toEqual([{ ifMatch: '"5"', body: { quantity: 1235000, comment: 'second' } }]);
  });

  it('can no longer be changed, when it was canceled', async () => {
    const { dialog, send, write } = await dialogOf('Cancel order');
    const sent = answering(
      order([
        step(4, { actor: 'anna', status: 'CANCELLING' }),
        step(5, { status: 'CANCELLED', message: 'mine', at: CHANGED }),
      ]),
      stale,
    );
    await write('Reason', 'second');
    await send();
    expect(await dialog.findByText(`anna canceled it at ${time(CHANGED)}. Reason: mine`)).toBeVisible();
    expect(
      dialog.getByText(
        'The order has been refreshed. Only an order accepted by Aladdin can be modified or canceled.',
      ),
    ).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Cancel order' })).toBeDisabled();
    expect(sent).toHaveLength(1);
  });
});
