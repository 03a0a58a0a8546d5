import { yupResolver } from '@hookform/resolvers/yup';
import TextField from '@mui/material/TextField';
import { Controller, useForm } from 'react-hook-form';
import { useCreateUserMutation } from '../api/userCalls';
import { PermissionBoxes } from './PermissionBoxes';
import { newUser, SHORTEST_PASSWORD } from '../model/rules';
import { UserDialog } from './UserDialog';

/** A new person who may sign in. */
export function CreateUserDialog({ onClose }: { onClose: () => void }) {
  const [create, { error, isLoading }] = useCreateUserMutation();
  const { register, handleSubmit, control, formState } = useForm({
    resolver: yupResolver(newUser),
    defaultValues: { username: '', password: '', permissions: ['reference:read'] },
  });
  const send = handleSubmit(async (createUserRequest) => {
    const answer = await create({ createUserRequest });
    if (!answer.error) {
      onClose();
    }
  });
  const faults = formState.errors;
  return (
    <UserDialog
      title="Create a user"
      act="Create user"
      error={error}
      isBusy={isLoading}
      onClose={onClose}
      onSend={() => void send()}
    >
      <TextField
        label="Username"
        autoFocus
        autoComplete="off"
        error={!!faults.username}
        helperText={faults.username?.message}
        {...register('username')}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="new-password"
        error={!!faults.password}
        helperText={faults.password?.message ?? `At least ${SHORTEST_PASSWORD} characters.`}
        {...register('password')}
      />
      <Controller
        control={control}
        name="permissions"
        render={({ field }) => <PermissionBoxes value={field.value} onChange={field.onChange} />}
      />
    </UserDialog>
  );
}
