import { yupResolver } from '@hookform/resolvers/yup';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useDispatch, useSelector } from 'react-redux';
import { Link as RouterLink } from 'react-router';
import { object, string } from 'yup';
import { tokensOf, useSignInMutation } from '../../../shared/api/calls';
import { signedIn, type WithSession } from '../../../shared/api/session';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';

const schema = object({
  username: string().trim().required('Enter your username.'),
  password: string().required('Enter your password.'),
});

/** Stands before every screen but Help; the address stays, so that the screen it names opens afterwards. */
export function SignIn() {
  const dispatch = useDispatch();
  const farewell = useSelector((state: WithSession) => state.session.farewell);
  const [signIn, { error, isLoading }] = useSignInMutation();
  const { register, handleSubmit, formState, resetField, setFocus } = useForm({
    resolver: yupResolver(schema),
    defaultValues: { username: '', password: '' },
  });
  const send = handleSubmit(async (loginRequest) => {
    const answer = await signIn({ loginRequest });
    if (answer.data) {
      dispatch(signedIn(tokensOf(answer.data)));
    } else {
      resetField('password');
      setFocus('password');
    }
  });
  const { username, password } = formState.errors;
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100vh',
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        placeItems: 'center',
        p: 2,
      }}
    >
      <Paper sx={{ width: '100%', maxWidth: 360, p: 3 }}>
        <Typography variant="h1">Order Allocation</Typography>
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          Block allocation
        </Typography>
        <Box component="form" onSubmit={send} noValidate sx={{ display: 'grid', gap: 2 }}>
          {farewell && !error && <Alert severity="info">{farewell}</Alert>}
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
        <Typography variant="caption" component="p" sx={{ mt: 2 }}>
          <Link component={RouterLink} to="/help">
            Help and first steps
          </Link>{' '}
          · <Link href="/docs/">API documentation</Link>
        </Typography>
      </Paper>
    </Box>
  );
}
