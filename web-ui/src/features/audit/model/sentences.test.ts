import { describe, expect, it } from 'vitest';
import type { Entry } from '../api/auditCalls';
import { detailOf } from './sentences';

const row = (action: string, after: Entry['after'], before: Entry['before'] = null): Entry => ({
  audit_id: 'a-1',
  sequence: 1,
  at: '2026-11-23T02:33:40.662Z',
  action,
  entity_id: 'x',
  actor: 'pm',
  reason: null,
  before,
  after,
  correlation_id: null,
  previous_hash: 'a',
  hash: 'b',
});

const COMMITTED = {
  side: 'BUY',
  cusip: '92343VGJ7',
  allocated: 10_000_000,
  accounts_allocated: 11,
  prepared_by: 'pm',
  compliance_check: true,
  respect_cash: true,
  overridden_warnings: [],
};

describe('an audit row in a sentence', () => {
  it('names side, par, bond and accounts of a commit', () => {
    expect(detailOf(row('allocation.committed', COMMITTED))).toBe('BUY 10,000,000 92343VGJ7, 11 accounts');
  });

  it('names order sizes and warnings of an increase that overrode some', () => {
    const after = {
      account_id: 'ACC1',
      ordered_before: 1_500_000,
      ordered: 5_000_000,
      overridden_warnings: [{ rule_id: 'R-1' }],
    };
    expect(detailOf(row('increase.overridden', after))).toBe(
      'ACC1: 1,500,000 to 5,000,000, 1 warning overridden',
    );
  });

  it('adds what a reviewer looks for: overrides, caps switched off, another maker', () => {
    const after = {
      ...COMMITTED,
      bond: 'Verizon Communications Inc 2.55% 2031-03-21',
      overridden_warnings: [{ type: 'COMPLIANCE' }, { type: 'CASH' }],
      compliance_check: false,
      prepared_by: 'trader',
    };
    expect(detailOf(row('allocation.committed', after))).toBe(
      'BUY 10,000,000 Verizon Communications Inc 2.550 03/21/31, 11 accounts, 2 warnings overridden, ' +
        'not capped by compliance rules, prepared by trader',
    );
    expect(detailOf(row('allocation.committed', { ...after, ticker: 'VZ' }))).toMatch(
      /^BUY 10,000,000 VZ 2.550 03\/21\/31, 11 accounts/,
    );
  });

  it.each([
    [
      'order.modify-asked',
      { quantity: 2000, requested_quantity: 5000 },
      { quantity: 2000 },
      '2,000 to 5,000',
    ],
    [
      'order.modify-answered',
      { status: 'SUBMITTED', quantity: 5000, requested_quantity: null },
      { quantity: 2000, requested_quantity: 5000 },
      '2,000 to 5,000',
    ],
    [
      'order.modify-answered',
      { status: 'SUBMITTED', quantity: 2000, requested_quantity: null },
      { quantity: 2000, requested_quantity: 5000 },
      'Not changed: submitted, 2,000 par',
    ],
    [
      'order.submit-asked',
      { side: 'SELL', children: [{ quantity: 1000 }, { quantity: 3000 }] },
      null,
      'SELL 4,000 in 2 orders',
    ],
    ['login.failed', { address: '10.0.0.7' }, null, 'from 10.0.0.7'],
    [
      'user.changed',
      { username: 'jane', permissions: ['order:read', 'order:cancel'], active: false },
      { username: 'jane', permissions: ['order:read', 'order:modify'], active: true },
      'jane: disabled; added Cancel orders; removed Modify orders',
    ],
  ])('%s of %j', (action, after, before, sentence) => {
    expect(detailOf(row(action, after, before))).toBe(sentence);
  });

  it('is empty where nothing is stored or the action is not known', () => {
    expect(detailOf(row('login.succeeded', null))).toBe('');
    expect(detailOf(row('user.password-reset', {}))).toBe('');
  });
});
