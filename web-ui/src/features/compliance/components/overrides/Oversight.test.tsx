import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { READER, rule } from '../../../../testing/rules';
import { open, services } from '../../../../testing/screen';

describe('Oversight', () => {
  it('shows who overrode what and why', async () => {
    services.use(
      http.get('*/v1/compliance/overrides', () =>
        HttpResponse.json({
          overrides: [
            {
              audit_id: 'x',
              at: '2026-11-30T08:00:00Z',
              actor: 'pm',
              approved_by: null,
              allocation_id: 'a-1',
              security_id: '92343VGJ7',
              side: 'BUY',
              ordered: 10_000_000,
              reason: 'client asked for it',
              compliance_check: true,
              respect_cash: false,
              warnings: [{ type: 'COMPLIANCE', severity: 'BREACH', rule_id: 'R1', account_id: 'ACC1' }],
            },
          ],
          next_cursor: null,
        }),
      ),
    );
    open('/compliance?show=overrides', READER);
    expect(await screen.findByText('client asked for it')).toBeVisible();
    expect(screen.getByText('R1: ACC1')).toBeVisible();
    expect(screen.getByText('1 override')).toBeVisible();
  });

  it('shows what is outside a rule in force', async () => {
    services.use(
      http.get('*/v1/compliance/breaches', () =>
        HttpResponse.json({
          business_date: '2023-03-31',
          breaches: [
            {
              ...rule(),
              account_id: 'ACC1',
              account_name: 'One',
              outcome: 'BREACH',
              subject: 'AT&T Inc',
              value: 5.62,
              unit: 'PERCENT',
              as_of: '2023-03-31',
              detail: 'AT&T Inc is 5.62% of NAV, 5% allowed',
            },
          ],
          next_cursor: null,
        }),
      ),
    );
    open('/compliance?show=breaches', READER);
    expect(await screen.findByText('5.62%')).toBeVisible();
    expect(screen.getByText('1 row, 1 of hard rules')).toBeVisible();
  });
});
