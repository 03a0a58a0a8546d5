import { useRemoveTotpMutation } from '../../api/ownCalls';
import { ProofForm } from './ProofForm';

/** Sign-ins ask for the password alone again; needs both factors once more. */
export function RemoveAuthenticator() {
  const [remove, { error, isLoading }] = useRemoveTotpMutation();
  return (
    <ProofForm
      asks={['password', 'code']}
      act="Remove the app"
      error={error}
      isBusy={isLoading}
      onSend={({ password, code }) => void remove({ removeTotp: { current_password: password, code } })}
    />
  );
}
