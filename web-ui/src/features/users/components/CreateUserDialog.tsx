import { yupResolver } from '@hookform/resolvers/yup';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useCreateUserMutation, type User } from '../api/userCalls';
import { FIRST_ACCESS, sentOf } from '../model/access';
import { newUser } from '../model/rules';
import { AccessFields } from './access/AccessFields';
import { FormDialog } from '../../../shared/forms/FormDialog';

interface Props {
  onClose: () => void;
  /** The user, and the password that is shown this once. */
  onCreated: (user: User, oneTimePassword: string | null) => void;
}

/** A new person who may sign in, by a one-time password that the service makes. */
export function CreateUserDialog({ onClose, onCreated }: Props) {
  const [create, { error, isLoading }] = useCreateUserMutation();
  const [access, setAccess] = useState(FIRST_ACCESS);
  const { register, handleSubmit, formState } = useForm({
    resolver: yupResolver(newUser),
    defaultValues: { username: '', display_name: '' },
  });
  const send = handleSubmit(async ({ username, display_name }) => {
    const { data } = await create({
      createUserRequest: { username, ...(display_name && { display_name }), ...sentOf(access) },
    });
    if (data) {
      onCreated(data, data.one_time_password ?? null);
    }
  });
  const faults = formState.errors;
  return (
    <FormDialog
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
      <TextField label="Name" autoComplete="off" {...register('display_name')} />
      <AccessFields value={access} onChange={setAccess} />
    </FormDialog>
  );
}
