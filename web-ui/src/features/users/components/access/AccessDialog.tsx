import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useChangeUserMutation, type User } from '../../api/userCalls';
import { sentOf, type Access } from '../../model/access';
import { AccessFields } from './AccessFields';
import { FormDialog } from '../../../../shared/forms/FormDialog';
import { ReasonField } from '../../../../shared/forms/ReasonField';

/** What a user may do, and whose accounts the user sees. */
export function AccessDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const [change, { error, isLoading }] = useChangeUserMutation();
  const { roles, permissions, portfolio_groups } = user;
  const [access, setAccess] = useState<Access>({ roles, permissions, portfolio_groups });
  const [reason, setReason] = useState('');
  const because = reason.trim();
  const send = async () => {
    const answer = await change({ id: user.id, changeUserRequest: { ...sentOf(access), reason: because } });
    if (!answer.error) {
      onClose();
    }
  };
  return (
    <FormDialog
      title={`Access of ${user.username}`}
      act="Change access"
      error={error}
      isBusy={isLoading}
      isBlocked={because === ''}
      onClose={onClose}
      onSend={() => void send()}
    >
      <AccessFields value={access} onChange={setAccess} />
      <ReasonField value={reason} onChange={setReason} />
      <Typography color="textSecondary">
        What is taken away ends within seconds; what is added comes with the next renewal of the session,
        within minutes. The change is recorded in the audit trail.
      </Typography>
    </FormDialog>
  );
}
