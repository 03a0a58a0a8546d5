import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTotp } from '../../api/ownCalls';
import { counted } from '../../../../shared/format/numbers';
import { Loading } from '../../../../shared/ui/Loading';
import { ProblemNotice } from '../../../../shared/ui/ProblemNotice';
import RecoveryCodes from '../RecoveryCodes';
import { RemoveAuthenticator } from './RemoveAuthenticator';
import { SetUpAuthenticator } from './SetUpAuthenticator';

/** The second factor: set up with a first code, removed with another one. */
export function Authenticator() {
  const { data: state, error } = useTotp();
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes) {
    return <RecoveryCodes codes={codes} onRead={() => setCodes(null)} />;
  }
  if (!state) {
    return error ? <ProblemNotice error={error} /> : <Loading label="Loading the second factor" rows={2} />;
  }
  if (!state.enrolled) {
    return <SetUpAuthenticator onConfirmed={setCodes} />;
  }
  return (
    <>
      <Typography>
        Your sign-ins ask for a code of your app. {counted(state.recovery_codes_left, 'recovery code')} left.
      </Typography>
      {state.required ? (
        <Alert severity="info">
          Your permissions require a second factor, so it cannot be removed here. With a new device, ask an
          administrator to reset it.
        </Alert>
      ) : (
        <RemoveAuthenticator />
      )}
    </>
  );
}
