import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { RequestDecision, type Acts } from './RequestDecision';
import { REQUEST_STATUS, type Waiting } from '../../model/requests';
import { time } from '../../../../shared/format/dates';

interface Props {
  label: string;
  requests: Waiting[];
  acts: Acts;
}

/** What waits for a second user first, then what became of the others. */
export function Requests({ label, requests, acts }: Props) {
  if (requests.length === 0) {
    return <Alert severity="info">Nothing was asked for yet.</Alert>;
  }
  const open = requests.filter(({ status }) => status === 'PENDING');
  const closed = requests.filter(({ status }) => status !== 'PENDING');
  return (
    <Box component="ul" aria-label={label} sx={{ display: 'grid', gap: 1.5, m: 0, p: 0, maxWidth: 960 }}>
      {[...open, ...closed].map((request) => (
        <Request key={request.id} request={request} acts={acts} />
      ))}
    </Box>
  );
}

function Request({ request, acts }: { request: Waiting; acts: Acts }) {
  return (
    <Box
      component="li"
      aria-label={request.what}
      sx={{ display: 'grid', gap: 1, p: 1.5, border: 1, borderColor: 'divider', borderRadius: 1 }}
    >
      <Typography sx={{ fontWeight: 600 }}>{request.what}</Typography>
      {request.details.map((detail) => (
        <Typography key={detail} sx={{ overflowWrap: 'anywhere' }}>
          {detail}
        </Typography>
      ))}
      <Typography color="textSecondary">
        {`${REQUEST_STATUS[request.status] ?? request.status}. Asked for by ${request.maker}, ${time(request.askedAt)}. `}
        {request.decidedBy
          ? `Decided by ${request.decidedBy}: ${request.reason ?? ''}`
          : `Expires ${time(request.expiresAt)}.`}
      </Typography>
      {request.status === 'PENDING' && <RequestDecision request={request} acts={acts} />}
    </Box>
  );
}
