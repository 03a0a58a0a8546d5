import { http, HttpResponse } from 'msw';
import type { RuleVersion } from '../features/compliance/model/rule';
import type { Permission } from '../shared/format/permissions';
import { services } from './screen';

export const READER: Permission[] = ['compliance:read', 'audit:read', 'reference:read'];
export const OFFICER: Permission[] = [...READER, 'compliance:approve'];

export const rule = (over: Partial<RuleVersion> = {}): RuleVersion => ({
  rule_id: 'R-ISSUER-5',
  version: 1,
  status: 'APPROVED',
  in_force: true,
  origin: 'DATASET',
  scope: '*',
  kind: 'MAX_ISSUER_PCT_NAV',
  limit_low: null,
  limit_high: 5,
  members: [],
  severity: 'RESTRICTION',
  source: 'IMA',
  section: '4.2',
  effective_from: null,
  effective_to: null,
  made_by: null,
  made_at: null,
  pending: null,
  next_acts: [],
  ...over,
});

export const history = (...versions: RuleVersion[]) => ({
  rule_id: 'R-ISSUER-5',
  business_date: '2023-03-31',
  versions,
  acts: [
    { version: 2, act: 'SUBMITTED', actor: 'carla', at: '2026-11-30T08:00:00Z', reason: 'client letter' },
  ],
});

/** The rule book, and what is sent to the services. */
export function book(...rules: RuleVersion[]): { path: string; body: unknown }[] {
  const sent: { path: string; body: unknown }[] = [];
  services.use(
    http.get('*/v1/rules', () => HttpResponse.json({ business_date: '2023-03-31', rules })),
    http.get('*/v1/rules/kinds', () =>
      HttpResponse.json({
        kinds: [
          { kind: 'MAX_ISSUER_PCT_NAV', limit: 'ONE', unit: 'PERCENT' },
          { kind: 'DURATION_BAND', limit: 'BAND', unit: 'YEARS' },
        ],
      }),
    ),
    http.get('*/v1/rules/R-ISSUER-5', () => HttpResponse.json(history(...rules))),
    http.post('*/v1/*', async ({ request }) => {
      sent.push({ path: new URL(request.url).pathname, body: await request.json() });
      return HttpResponse.json(history(...rules));
    }),
  );
  return sent;
}
