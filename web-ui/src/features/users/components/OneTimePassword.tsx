import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';

interface Props {
  username: string;
  password: string;
  /** Whether a second administrator has to agree before the user may sign in. */
  waits?: boolean;
}

/** Shown once, to be handed over; the user chooses another at the first sign-in. */
export function OneTimePassword({ username, password, waits = false }: Props) {
  return (
    <Alert severity="success" variant="outlined">
      <Typography>
        One-time password of {username}: <code>{password}</code>
      </Typography>
      <Typography color="textSecondary">
        It is not shown again and works once within 72 hours. {username} then chooses a password.
      </Typography>
      {waits && (
        <Typography>
          Until a second administrator approves, on the Approvals screen, {username} cannot sign in.
        </Typography>
      )}
    </Alert>
  );
}
