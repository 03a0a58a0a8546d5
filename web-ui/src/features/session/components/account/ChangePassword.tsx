import { yupResolver } from '@hookform/resolvers/yup';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useForm } from 'react-hook-form';
import { useChangePasswordMutation } from '../../api/ownCalls';
import { changedPassword } from '../../model/newPassword';
import { ProblemNotice } from '../../../../shared/ui/ProblemNotice';

const FIELDS = [
  ['present', 'Present password', 'current-password'],
  ['chosen', 'New password', 'new-password'],
  ['again', 'New password again', 'new-password'],
] as const;

/** Changes the password; every other session of the user ends. */
export function ChangePassword() {
  const [send, { error, isLoading, isSuccess }] = useChangePasswordMutation();
  const { register, handleSubmit, formState, reset } = useForm({
    resolver: yupResolver(changedPassword),
    defaultValues: { present: '', chosen: '', again: '' },
  });
  const change = handleSubmit(async ({ present, chosen }) => {
    const answer = await send({ changePassword: { current_password: present, new_password: chosen } });
    if (!answer.error) {
      reset();
    }
  });
  return (
    <Box
      component="form"
      onSubmit={(event) => void change(event)}
      noValidate
      sx={{ display: 'grid', gap: 1.5, maxWidth: 360 }}
    >
      {isSuccess && (
        <Alert severity="success" variant="outlined" role="status">
          Your password is changed. Your other sessions have ended.
        </Alert>
      )}
      {error && <ProblemNotice error={error} />}
      {FIELDS.map(([name, label, autoComplete]) => (
        <TextField
          key={name}
          label={label}
          type="password"
          autoComplete={autoComplete}
          error={!!formState.errors[name]}
          helperText={formState.errors[name]?.message}
          {...register(name)}
        />
      ))}
      <Button type="submit" variant="outlined" loading={isLoading} sx={{ justifySelf: 'start' }}>
        Change password
      </Button>
    </Box>
  );
}
