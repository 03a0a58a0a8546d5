import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { Link as RouterLink, useLocation } from 'react-router';
import type { Answer } from '../api/signInCalls';
import { after, FIRST, refusalIn, type Step } from '../model/steps';
import { signedIn, type WithSession } from '../../../shared/api/session';
import { SignInStep } from './SignInStep';

/** Stands before every screen but Help; the address stays, so that the screen it names opens afterwards. */
export function SignIn() {
  const dispatch = useDispatch();
  const { search } = useLocation();
  const farewell = useSelector((state: WithSession) => state.session.farewell);
  const [step, setStep] = useState<Step>(FIRST);
  const refusal = refusalIn(search);
  const answered = (answer: Answer) => {
    const next = after(answer);
    if (next) {
      setStep(next);
    } else if ('access_token' in answer) {
      dispatch(signedIn(answer));
    }
  };
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100vh',
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        placeItems: 'center',
        p: 2,
      }}
    >
      <Paper sx={{ width: '100%', maxWidth: 360, p: 3, display: 'grid', gap: 2 }}>
        <Box>
          <Typography variant="h1">Order Allocation</Typography>
          <Typography color="textSecondary">Block allocation</Typography>
        </Box>
        {step.asks === 'PASSWORD' && farewell && <Alert severity="info">{farewell}</Alert>}
        {step.asks === 'PASSWORD' && refusal && <Alert severity="error">{refusal}</Alert>}
        <SignInStep step={step} onAnswer={answered} onStartOver={() => setStep(FIRST)} />
        <Typography variant="caption" component="p">
          <Link component={RouterLink} to="/help">
            Help and first steps
          </Link>{' '}
          · <Link href="/docs/">API documentation</Link>
        </Typography>
      </Paper>
    </Box>
  );
}
