import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useSignInProvidersQuery } from '../api/signInCalls';

/** The firm's sign-on, and the form for local users where the firm has them. */
export function Providers({ children }: { children: ReactNode }) {
  const { data } = useSignInProvidersQuery();
  const { pathname, search } = useLocation();
  const providers = data?.providers ?? [];
  // While it is not known, the form is there: the service refuses what the firm does not allow.
  const hasPassword = data?.password_sign_in ?? true;
  return (
    <>
      {hasPassword && children}
      {hasPassword && providers.length > 0 && <Divider>or</Divider>}
      {providers.length > 0 && (
        <Box sx={{ display: 'grid', gap: 1 }}>
          {providers.map(({ id, name }) => (
            <Button
              key={id}
              variant={hasPassword ? 'outlined' : 'contained'}
              href={`/v1/auth/oidc/${encodeURIComponent(id)}/start?return_to=${encodeURIComponent(pathname + withoutRefusal(search))}`}
            >
              Sign in with {name}
            </Button>
          ))}
        </Box>
      )}
      {!hasPassword && providers.length === 0 && (
        <Alert severity="warning">No way to sign in is set up. Ask the operator of this system.</Alert>
      )}
    </>
  );
}

function withoutRefusal(search: string): string {
  const kept = new URLSearchParams(search);
  kept.delete('sign_in_error');
  return kept.size > 0 ? `?${kept.toString()}` : '';
}
