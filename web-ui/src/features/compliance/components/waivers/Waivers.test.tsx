import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { READER, OFFICER, rule, book } from '../../../../testing/rules';
import { open, services } from '../../../../testing/screen';

describe('Waivers', () => {
  const waiver = {
    waiver_id: 'w-1',
    account_id: 'ACC1',
    rule_id: 'R-SOFT',
    security_id: '92343VGJ7',
    until: '2023-04-30',
    reason: 'client letter',
    granted_by: 'carla',
    granted_at: '2026-11-30T08:00:00Z',
    revoked_by: null,
    revoked_at: null,
    revoke_reason: null,
  };
  const sent: unknown[] = [];
  beforeEach(() => {
    sent.length = 0;
    book(
      rule({ rule_id: 'R-SOFT', severity: 'WARNING', kind: 'MAX_SECURITY_PCT_NAV', limit_high: 4 }),
      rule(),
    );
    services.use(
      http.get('*/v1/waivers', () => HttpResponse.json({ waivers: [waiver] })),
      http.post('*/v1/waivers', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(waiver);
      }),
      http.delete('*/v1/waivers/w-1', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(waiver);
      }),
    );
  });

  it('are granted for a soft rule in force, with a reason until a date', async () => {
    services.use(http.get('*/v1/waivers', () => HttpResponse.json({ waivers: [] })));
    const { user } = open('/compliance?show=waivers', OFFICER);
    expect(await screen.findByText('No waiver was granted yet.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Grant a waiver' }));
    await user.click(screen.getByRole('button', { name: 'Grant' }));
    expect(await screen.findByText('Enter the reason; it goes into the audit trail.')).toBeVisible();
    await user.click(screen.getByRole('combobox', { name: 'Soft rule in force' }));
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.click(screen.getByRole('option', { name: /R-SOFT/ }));
    await user.type(screen.getByLabelText('Account'), 'ACC1');
    await user.type(screen.getByLabelText('CUSIP'), '92343VGJ7');
    await user.type(screen.getByLabelText('Until, inclusive'), '2023-04-30');
    await user.type(screen.getByLabelText('Reason'), 'client letter');
    await user.click(screen.getByRole('button', { name: 'Grant' }));
    await vi.waitFor(() =>
      expect(sent).toEqual([
        {
          account_id: 'ACC1',
          rule_id: 'R-SOFT',
          security_id: '92343VGJ7',
          until: '2023-04-30',
          reason: 'client letter',
        },
      ]),
    );
  });

  it('are revoked with a reason, by users who may', async () => {
    const { user } = open('/compliance?show=waivers&row=w-1', OFFICER);
    await user.type(await screen.findByLabelText('Reason to revoke, required'), 'sold');
    await user.click(screen.getByRole('button', { name: 'Revoke' }));
    await vi.waitFor(() => expect(sent).toEqual([{ reason: 'sold' }]));
  });

  it('are only read by others', async () => {
    open('/compliance?show=waivers&row=w-1', READER);
    expect(await screen.findByText('1 waiver, 1 in force')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Revoke' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Grant a waiver' })).toBeNull();
  });
});
