import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { Enrollment } from '../api/signInCalls';

/** What an authenticator app is set up with: a link for this device, and the key to type. */
export function AuthenticatorKey({ secret, otpauth_uri }: Enrollment) {
  return (
    <Box>
      <Link href={otpauth_uri}>Open the authenticator app on this device</Link>
      <Typography sx={{ mt: 1 }}>or enter this key in it:</Typography>
      <Typography component="code" sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
        {inFours(secret)}
      </Typography>
    </Box>
  );
}

/** A key is typed in groups of four. */
const inFours = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ');
