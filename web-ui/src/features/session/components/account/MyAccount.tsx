import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useMe } from '../../api/ownCalls';
import { permissionInWords } from '../../../../shared/format/permissions';
import { Facts } from '../../../../shared/ui/Facts';
import { Loading } from '../../../../shared/ui/Loading';
import { ProblemNotice } from '../../../../shared/ui/ProblemNotice';
import { ScreenTitle } from '../../../../shared/ui/ScreenTitle';
import { ApiTokens } from './ApiTokens';
import { Authenticator } from './Authenticator';
import { ChangePassword } from './ChangePassword';
import { Sessions } from './Sessions';

/** The user's own password, authenticator app, sessions and API tokens. */
export default function MyAccount() {
  const { data: me, error } = useMe();
  return (
    <Box sx={{ p: 2, maxWidth: 720, display: 'grid', gap: 3 }}>
      <ScreenTitle title="My account" />
      {error && <ProblemNotice error={error} />}
      {!me && !error && <Loading label="Loading your account" />}
      {me && (
        <Facts
          facts={[
            ['Username', me.username],
            ['Name', me.display_name ?? 'none given'],
            ['Roles', me.roles.join(', ') || 'none'],
            ['Portfolio groups', me.portfolio_groups?.join(', ') ?? 'all'],
            ['Permissions', me.permissions.map(permissionInWords).join('; ')],
          ]}
        />
      )}
      {me?.provider && (
        <Alert severity="info">
          You sign in through {me.provider}, your firm’s identity provider. Change your password and second
          factor there.
        </Alert>
      )}
      {me && !me.provider && (
        <>
          <Section title="Password">
            <ChangePassword />
          </Section>
          <Section title="Authenticator app">
            <Authenticator />
          </Section>
        </>
      )}
      {me && (
        <Section title="Sessions">
          <Sessions />
        </Section>
      )}
      {me && (
        <Section title="API tokens">
          <ApiTokens permissions={me.permissions} />
        </Section>
      )}
    </Box>
  );
}

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box component="section" aria-label={title} sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
    <Typography variant="h2">{title}</Typography>
    {children}
  </Box>
);
