import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useIssuePasswordMutation, useResetTotpMutation, type User } from '../api/userCalls';
import { OneTimePassword } from './OneTimePassword';
import { FormDialog } from '../../../shared/forms/FormDialog';
import { ReasonField } from '../../../shared/forms/ReasonField';

/** A one-time password, for a user who has lost theirs. */
export function PasswordDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const [issue, { data, error, isLoading }] = useIssuePasswordMutation();
  const [reason, setReason] = useState('');
  const because = reason.trim();
  return (
    <FormDialog
      title={`One-time password for ${user.username}`}
      act={data ? 'Done' : 'Issue password'}
      error={error}
      isBusy={isLoading}
      isBlocked={!data && because === ''}
      onClose={onClose}
      onSend={() => (data ? onClose() : void issue({ id: user.id, reasonRequest: { reason: because } }))}
    >
      {data ? (
        <OneTimePassword
          username={user.username}
          password={data.one_time_password}
          waits={Boolean(data.rights_request_id)}
        />
      ) : (
        <>
          <Typography>
            {user.username} is signed out everywhere at once, and the present password no longer works.
          </Typography>
          <ReasonField value={reason} onChange={setReason} />
        </>
      )}
    </FormDialog>
  );
}

/** Takes away the authenticator app of a user who has lost it. */
export function TotpDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const [reset, { error, isLoading }] = useResetTotpMutation();
  const [reason, setReason] = useState('');
  const because = reason.trim();
  const send = async () => {
    const answer = await reset({ id: user.id, reasonRequest: { reason: because } });
    if (!answer.error) {
      onClose();
    }
  };
  return (
    <FormDialog
      title={`Reset the authenticator app of ${user.username}?`}
      act="Reset authenticator"
      error={error}
      isBusy={isLoading}
      isBlocked={because === ''}
      onClose={onClose}
      onSend={() => void send()}
    >
      <Typography>
        The codes of the present app and the recovery codes no longer work. Where the firm requires a second
        factor, {user.username} sets up an app at the next sign-in.
      </Typography>
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  );
}
