import { yupResolver } from '@hookform/resolvers/yup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useChangeUserMutation, type User } from '../api/userCalls';
import { newPassword } from '../model/rules';
import { UserDialog } from './UserDialog';

/** A new password, for a user who has lost theirs. */
export function PasswordDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const [change, { error, isLoading }] = useChangeUserMutation();
  const { register, handleSubmit, formState } = useForm({
    resolver: yupResolver(newPassword),
    defaultValues: { password: '' },
  });
  const send = handleSubmit(async ({ password }) => {
    const answer = await change({ id: user.id, changeUserRequest: { password } });
    if (!answer.error) {
      onClose();
    }
  });
  const fault = formState.errors.password;
  return (
    <UserDialog
      title={`New password for ${user.username}`}
      act="Set password"
      error={error}
      isBusy={isLoading}
      onClose={onClose}
      onSend={() => void send()}
    >
      <Typography>{user.username} is signed out everywhere at once.</Typography>
      <TextField
        label="Password"
        type="password"
        autoFocus
        autoComplete="new-password"
        error={!!fault}
        helperText={fault?.message}
        {...register('password')}
      />
    </UserDialog>
  );
}
