import Typography from '@mui/material/Typography';
import { useBeginTotpMutation, useConfirmTotpMutation } from '../../api/ownCalls';
import { AuthenticatorKey } from '../AuthenticatorKey';
import { ProofForm } from './ProofForm';

/** The key comes for the present password; the app's first code shows that it was taken over. */
export function SetUpAuthenticator({ onConfirmed }: { onConfirmed: (codes: string[]) => void }) {
  const [begin, begun] = useBeginTotpMutation();
  const [confirm, confirmed] = useConfirmTotpMutation();
  if (!begun.data) {
    return (
      <>
        <Typography>Your sign-ins ask for the password alone.</Typography>
        <ProofForm
          asks={['password']}
          act="Set up an app"
          error={begun.error}
          isBusy={begun.isLoading}
          onSend={({ password }) => void begin({ currentPassword: { current_password: password } })}
        />
      </>
    );
  }
  return (
    <>
      <Typography>Add this account to your authenticator app, then enter its first code:</Typography>
      <AuthenticatorKey {...begun.data} />
      <ProofForm
        asks={['code']}
        act="Confirm"
        error={confirmed.error}
        isBusy={confirmed.isLoading}
        onSend={async ({ code }) => {
          const { data } = await confirm({ firstCode: { code } });
          if (data) {
            onConfirmed(data.recovery_codes);
          }
        }}
      />
    </>
  );
}
