import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEnrollQuery } from '../api/signInCalls';
import { Loading } from '../../../shared/ui/Loading';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import { AuthenticatorKey } from './AuthenticatorKey';
import CodeForm, { type ChallengeProps } from './CodeForm';

/** Sets up the authenticator app that the firm requires, and asks for a first code of it. */
export default function EnrollmentForm(props: ChallengeProps) {
  const { data, error } = useEnrollQuery({ challenge_token: props.token });
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography>Your firm requires a second factor. Add this account to your authenticator app:</Typography>
      {!data && !error && <Loading label="Making a key" />}
      {error && <ProblemNotice error={error} />}
      {data && <AuthenticatorKey {...data} />}
      <CodeForm {...props} />
    </Box>
  );
}
