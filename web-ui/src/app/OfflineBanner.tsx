import Alert from '@mui/material/Alert';
import { useEffect } from 'react';
import { answered, useReach } from '../shared/api/reach';
import { clock } from '../shared/format/dates';

/** How often it is tried whether they answer again, ms. */
const AGAIN_MS = 5000;

/** Says since when the services do not answer, and how old what is shown is. */
export function OfflineBanner() {
  const { silentSince, heardAt } = useReach();
  const isSilent = silentSince !== null;
  useEffect(() => {
    if (!isSilent) {
      return undefined;
    }
    const asking = setInterval(() => {
      fetch('/docs/readiness').then(answered, () => undefined);
    }, AGAIN_MS);
    return () => clearInterval(asking);
  }, [isSilent]);
  return isSilent ? (
    <Alert severity="warning" square role="status" sx={{ py: 0, flexShrink: 0 }}>
      No response from the services since {clock(silentSince)}.
      {heardAt !== null && ` The figures are as of ${clock(heardAt)}.`} Nothing can be previewed or committed
      until they answer.
    </Alert>
  ) : null;
}
