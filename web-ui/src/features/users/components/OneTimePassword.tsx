import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';

/** Shown once, to be handed over; the user chooses another at the first sign-in. */
export function OneTimePassword({ username, password }: { username: string; password: string }) {
  return (
    <Alert severity="success" variant="outlined">
      <Typography>
        One-time password of {username}: <code>{password}</code>
      </Typography>
      <Typography color="textSecondary">
        It is not shown again and works once within 72 hours. {username} then chooses a password.
      </Typography>
    </Alert>
  );
}
