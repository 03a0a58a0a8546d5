import Alert from '@mui/material/Alert';
import { Link } from 'react-router';
import { useWaitingRights } from '../api/userCalls';
import { counted } from '../../../shared/format/numbers';

/** Says that rights were asked for and not given yet; a second administrator decides under Approvals. */
export function WaitingRights() {
  const count = useWaitingRights();
  return count === 0 ? null : (
    <Alert severity="info">
      {`${counted(count, 'change')} of rights not given yet: a second administrator decides. `}
      <Link to="/approvals?show=rights">Open approvals</Link>
    </Alert>
  );
}
