import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useChangeUserMutation, type User } from '../../shared/api/userCalls';
import { PermissionBoxes } from './PermissionBoxes';
import { UserDialog } from './UserDialog';

/** What somebody may do. */
export function PermissionsDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const [change, { error, isLoading }] = useChangeUserMutation();
  const [permissions, setPermissions] = useState(user.permissions);
  const send = async () => {
    const answer = await change({ id: user.id, changeUserRequest: { permissions } });
    if (!answer.error) {
      onClose();
    }
  };
  return (
    <UserDialog
      title={`Permissions of ${user.username}`}
      act="Change permissions"
      error={error}
      isBusy={isLoading}
      onClose={onClose}
      onSend={() => void send()}
    >
      <PermissionBoxes value={permissions} onChange={setPermissions} />
      <Typography color="textSecondary">
        They count from the next renewal of the session, a few minutes at most. The change is kept in the
        audit trail.
      </Typography>
    </UserDialog>
  );
}
