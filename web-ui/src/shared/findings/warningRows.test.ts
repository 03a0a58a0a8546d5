import { expect, it } from 'vitest';
import { allocation, warning } from '../../testing/samples';
import { warningRows } from './warningRows';

it('what a rule in test would have said stands last, with its figures, and needs no override', () => {
  const finding = {
    rule_id: 'R-NEW',
    version: 2,
    account_id: 'ACC1',
    kind: 'MAX_ISSUER_PCT_NAV',
    severity: 'RESTRICTION' as const,
    outcome: 'BREACH' as const,
    would_breach: true,
    quantity: 4_500_000,
    pre: 0.01,
    post: 0.069,
    limit: 0.05,
    allowed_quantity: 3_267_000,
    detail: 'ACC1: issuer 6.90% of NAV against 5.00%',
  };
  const rows = warningRows(
    allocation({
      warnings: [warning()],
      test_findings: [finding, { ...finding, account_id: 'ACC2', outcome: 'PASS', would_breach: false }],
    }),
  );
  expect(rows.map(({ severity, account, override }) => [severity, account, override])).toEqual([
    ['Breach', 'ACC1', 'required'],
    ['Test rule', 'ACC1', ''],
  ]);
  expect(rows[1]).toMatchObject({
    rule: 'Issuer weight (R-NEW v2)',
    pre: '1.00%',
    post: '6.90%',
    limit: '5.00%',
    most: 3_267_000,
    message: 'Test rule, binds no one: ACC1: issuer 6.90% of NAV against 5.00%',
  });
});

it('a waived breach needs no override, and says until when, by whom and why', () => {
  const waiver = { waiver_id: 'w-1', until: '2023-04-30', granted_by: 'carla', reason: 'client letter' };
  const [open, waived] = warningRows(
    allocation({
      warnings: [
        warning({ override_required: false, waiver, message: 'ACC1: over the limit' }),
        warning({ account_id: 'ACC2', message: 'ACC2: over the limit' }),
      ],
    }),
  );
  expect([open?.override, open?.message]).toEqual(['required', 'over the limit']);
  expect(waived?.override).toBe('waived');
  expect(waived?.message).toBe('over the limit. Waived until 04/30/23 by carla: client letter');
});
