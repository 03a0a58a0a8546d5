import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { Order } from '../../../../shared/api/contract';
import { troubleOf } from '../../../../shared/api/problem';
import { isChangeable } from '../../../../shared/changes/sizes';
import { ProblemNotice } from '../../../../shared/ui/ProblemNotice';
import { newsSince } from '../../model/history';
import type { Setback } from '../../model/useAct';
import { asSentence, NOT_CHANGEABLE } from '../../model/words';

/** Why a change did not come about, and what to do. */
export function SetbackNotice({ order, setback }: { order: Order; setback: Setback }) {
  const { error, refusal, seen, lost } = setback;
  if (lost) {
    return <Lost order={order} seen={seen} lost={lost} />;
  }
  if (refusal) {
    return (
      <Alert severity="error" variant="outlined">
        {asSentence(refusal)}
      </Alert>
    );
  }
  return troubleOf(error).type === '/problems/stale-order' ? (
    <Conflict order={order} seen={seen} />
  ) : (
    <ProblemNotice error={error} />
  );
}

/** No answer came: what the order itself says since. */
function Lost({ order, seen, lost }: { order: Order; seen: number; lost: NonNullable<Setback['lost']> }) {
  return (
    <Alert severity={lost === 'UNCHANGED' ? 'info' : 'warning'} variant="outlined" role="status">
      {lost === 'CHECKING' && 'No response. The change may be in Aladdin. Checking…'}
      {lost === 'UNCHANGED' && 'Checked: the order is unchanged, and nothing was sent to Aladdin.'}
      {lost === 'CHANGED' && (
        <>
          <Typography>The response was lost, and the order has changed since you opened it.</Typography>
          {newsSince(order, seen).map((sentence) => (
            <Typography key={sentence} sx={{ fontWeight: 600 }}>
              {sentence}
            </Typography>
          ))}
        </>
      )}
    </Alert>
  );
}

/** Another user was faster: who, what, when, from the order's history. */
function Conflict({ order, seen }: { order: Order; seen: number }) {
  const isReadAgain = order.version > seen;
  const news = newsSince(order, seen);
  return (
    <Alert severity="warning" variant="outlined">
      <Typography>Nothing was sent to Aladdin: the order has changed since you opened it.</Typography>
      {news.map((sentence) => (
        <Typography key={sentence} sx={{ fontWeight: 600 }}>
          {sentence}
        </Typography>
      ))}
      {isReadAgain && (
        <Typography>
          The order has been refreshed.{' '}
          {isChangeable(order) ? 'Check the figures below before you send the change again.' : NOT_CHANGEABLE}
        </Typography>
      )}
    </Alert>
  );
}
