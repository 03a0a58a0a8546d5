import { yupResolver } from '@hookform/resolvers/yup';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useAnswerWithPasswordMutation } from '../api/signInCalls';
import { chosenTwice } from '../model/newPassword';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import type { ChallengeProps } from './CodeForm';

/** A one-time password was used: the user chooses one that no administrator knows. */
export default function NewPasswordForm({ token, onAnswer, onStartOver }: ChallengeProps) {
  const [send, { error, isLoading }] = useAnswerWithPasswordMutation();
  const { register, handleSubmit, formState } = useForm({
    resolver: yupResolver(chosenTwice),
    defaultValues: { chosen: '', again: '' },
  });
  const answer = handleSubmit(async ({ chosen }) => {
    const { data } = await send({ challenge_token: token, new_password: chosen });
    if (data) {
      onAnswer(data);
    }
  });
  const { chosen, again } = formState.errors;
  return (
    <Box component="form" onSubmit={answer} noValidate sx={{ display: 'grid', gap: 2 }}>
      <Typography>Choose a password. The one you signed in with works once only.</Typography>
      {error && <ProblemNotice error={error} />}
      <TextField
        label="New password"
        type="password"
        autoComplete="new-password"
        autoFocus
        error={!!chosen}
        helperText={chosen?.message}
        {...register('chosen')}
      />
      <TextField
        label="New password again"
        type="password"
        autoComplete="new-password"
        error={!!again}
        helperText={again?.message}
        {...register('again')}
      />
      <Button type="submit" variant="contained" size="medium" loading={isLoading}>
        Continue
      </Button>
      <Button variant="text" onClick={onStartOver}>
        Sign in as another user
      </Button>
    </Box>
  );
}
