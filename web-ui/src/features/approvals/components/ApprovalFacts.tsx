import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Approval } from '../api/approvalCalls';
import { time } from '../../../shared/format/dates';
import { money } from '../../../shared/format/numbers';
import { permissionInWords } from '../../../shared/format/permissions';
import { Facts } from '../../../shared/ui/Facts';
import { STATUS_WORDS } from '../model/words';

/** Who asked, until when it can be decided, by whom, and why a second user is needed. */
export function ApprovalFacts({ approval }: { approval: Approval }) {
  const { decided_by, decided_at, reason } = approval;
  const decision: [string, string][] =
    decided_by && decided_at
      ? [
          ['Decided by', `${decided_by}, ${time(decided_at)}`],
          ['Decision reason', reason ?? 'none given'],
        ]
      : [];
  return (
    <>
      <Facts
        facts={[
          ['Status', STATUS_WORDS[approval.status]],
          ['Net money', `$${money(approval.notional)}`],
          ['Requested by', `${approval.maker}, ${time(approval.requested_at)}`],
          ['Prepared by', approval.prepared_by],
          ['Comment', approval.comment ?? 'none given'],
          ['Expires', time(approval.expires_at)],
          ['Needs', approval.needs.map(permissionInWords).join('; ')],
          ...decision,
          ['Statement hash', approval.statement_hash],
        ]}
      />
      <Box>
        <Typography variant="h2">Why it needs approval</Typography>
        <Box component="ul" sx={{ pl: 2.5, my: 0.5 }}>
          {approval.because.map(({ code, sentence }) => (
            <li key={code}>{sentence}</li>
          ))}
        </Box>
      </Box>
    </>
  );
}
