import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Waiting } from '../../model/requests';
import { ReasonField } from '../../../../shared/forms/ReasonField';
import { ProblemNotice } from '../../../../shared/ui/ProblemNotice';

interface Asked {
  id: string;
  reasonRequest: { reason: string };
}
type Act = readonly [(asked: Asked) => unknown, { isLoading: boolean; error?: unknown }];
export interface Acts {
  approve: Act;
  reject: Act;
  withdraw: Act;
}

/** Approve or reject for the second user, withdraw for the one who asked; each with a reason. */
export function RequestDecision({ request, acts }: { request: Waiting; acts: Acts }) {
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  if (!request.mayDecide && !request.mayWithdraw) {
    return <Typography color="textSecondary">Another user decides.</Typography>;
  }
  const because = reason.trim();
  const states = [acts.approve[1], acts.reject[1], acts.withdraw[1]];
  const isBusy = states.some(({ isLoading }) => isLoading);
  const error = states.find((state) => state.error !== undefined)?.error;
  const button = (name: string, [act]: Act, variant: 'contained' | 'outlined') => (
    <Button
      variant={variant}
      disabled={isBusy || because === ''}
      onClick={() => {
        setTried(true);
        void act({ id: request.id, reasonRequest: { reason: because } });
      }}
    >
      {name}
    </Button>
  );
  return (
    <>
      <ReasonField value={reason} onChange={setReason} />
      {isTried && error !== undefined && <ProblemNotice error={error} />}
      <Box sx={{ display: 'flex', gap: 1 }}>
        {request.mayDecide && button('Approve', acts.approve, 'contained')}
        {request.mayDecide && button('Reject', acts.reject, 'outlined')}
        {request.mayWithdraw && button('Withdraw', acts.withdraw, 'outlined')}
      </Box>
    </>
  );
}
