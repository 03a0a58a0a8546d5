import { yupResolver } from '@hookform/resolvers/yup';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useForm } from 'react-hook-form';
import { object, string } from 'yup';
import { useSignInMutation, type Answer } from '../api/signInCalls';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';

const schema = object({
  username: string().trim().required('Enter your username.'),
  password: string().required('Enter your password.'),
});

/** Username and password of a local user. */
export function PasswordForm({ onAnswer }: { onAnswer: (answer: Answer) => void }) {
  const [signIn, { error, isLoading }] = useSignInMutation();
  const { register, handleSubmit, formState, resetField, setFocus } = useForm({
    resolver: yupResolver(schema),
    defaultValues: { username: '', password: '' },
  });
  const send = handleSubmit(async (named) => {
    const answer = await signIn(named);
    if (answer.data) {
      onAnswer(answer.data);
    } else {
      resetField('password');
      setFocus('password');
    }
  });
  const { username, password } = formState.errors;
  return (
    <Box component="form" onSubmit={send} noValidate sx={{ display: 'grid', gap: 2 }}>
      {error && <ProblemNotice error={error} />}
      <TextField
        label="Username"
        autoComplete="username"
        autoFocus
        error={!!username}
        helperText={username?.message}
        {...register('username')}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        error={!!password}
        helperText={password?.message}
        {...register('password')}
      />
      <Button type="submit" variant="contained" size="medium" loading={isLoading}>
        Sign in
      </Button>
    </Box>
  );
}
