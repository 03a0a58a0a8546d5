import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useChangeUserMutation, type User } from '../api/userCalls';
import { FormDialog } from '../../../shared/forms/FormDialog';
import { ReasonField } from '../../../shared/forms/ReasonField';

/** Disables a user, or enables one again. Users are never deleted, so that the audit trail keeps its meaning. */
export function ActiveDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const [change, { error, isLoading }] = useChangeUserMutation();
  const [reason, setReason] = useState('');
  const because = reason.trim();
  const send = async () => {
    const answer = await change({
      id: user.id,
      changeUserRequest: { active: !user.active, reason: because },
    });
    if (!answer.error) {
      onClose();
    }
  };
  return (
    <FormDialog
      title={user.active ? `Disable ${user.username}?` : `Enable ${user.username} again?`}
      act={user.active ? 'Disable user' : 'Enable user'}
      error={error}
      isBusy={isLoading}
      isBlocked={because === ''}
      onClose={onClose}
      onSend={() => void send()}
    >
      <Typography>
        {user.active
          ? `${user.username} is signed out everywhere at once and cannot sign in again until enabled. Nothing is deleted.`
          : `${user.username} can sign in again with the same password and permissions.`}
      </Typography>
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  );
}
