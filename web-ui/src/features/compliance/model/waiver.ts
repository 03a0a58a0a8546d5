import { object, string } from 'yup';

/** Whether a waiver counts on a day, by the business date of the positions in use. */
export function waiverState(
  { until, revoked_at }: { until: string; revoked_at: string | null },
  today: string | undefined,
): 'In force' | 'Expired' | 'Revoked' {
  return revoked_at !== null ? 'Revoked' : today !== undefined && until < today ? 'Expired' : 'In force';
}

const given = (what: string) => string().trim().required(`Enter ${what}.`);

/** What the service refuses anyway, said before anything is sent. */
export const newWaiver = object({
  account_id: given('the account'),
  rule_id: given('the rule'),
  security_id: given('the CUSIP'),
  until: given('the last day on which it counts'),
  reason: given('the reason; it goes into the audit trail').max(500, 'A reason has at most 500 characters.'),
});
