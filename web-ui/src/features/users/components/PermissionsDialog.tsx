import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useChangeUserMutation, type User } from '../api/userCalls';
import { PermissionBoxes } from './PermissionBoxes';
import { UserDialog } from './UserDialog';

/** What a user may do. */
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
        They take effect at the next session renewal, within minutes. The change is recorded in the audit
        trail.
      </Typography>
    </UserDialog>
  );
}
