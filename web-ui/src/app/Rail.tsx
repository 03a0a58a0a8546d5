import Box from '@mui/material/Box';
import { useState } from 'react';
import { useSelector } from 'react-redux';
import { NavLink, useLocation } from 'react-router';
import { selectUser } from '../shared/api/session';
import { mayOpen, SCREENS, type Screen } from './screens';

/** The screens; under the bar on a very narrow window. A screen that was left opens where it was left. */
export function Rail() {
  const user = useSelector(selectUser);
  const { here, left } = useLeft();
  return (
    <Box
      component="nav"
      aria-label="Screens"
      sx={{
        display: 'flex',
        flexDirection: { xs: 'row', sm: 'column' },
        flexWrap: 'wrap',
        width: { sm: 76 },
        flexShrink: 0,
        borderStyle: 'solid',
        borderColor: 'divider',
        borderWidth: { xs: '0 0 1px', sm: '0 1px 0 0' },
        bgcolor: 'background.paper',
        py: { sm: 1 },
      }}
    >
      {SCREENS.filter((screen) => !screen.isUnlisted && mayOpen(screen, user?.permissions ?? null)).map(
        (screen) => (
          <RailLink
            key={screen.to}
            {...screen}
            to={screen === here ? screen.to : (left[screen.to] ?? screen.to)}
          />
        ),
      )}
    </Box>
  );
}

/** The screen the reader is at, and the address at which each one was last seen. */
function useLeft() {
  const { pathname, search } = useLocation();
  const [left, setLeft] = useState<Record<string, string>>({});
  const here = SCREENS.find(({ to }) => pathname.startsWith(to));
  const address = pathname + search;
  if (here && left[here.to] !== address) {
    setLeft({ ...left, [here.to]: address });
  }
  return { here, left };
}

function RailLink({ to, name, icon }: Screen) {
  return (
    <Box
      component={NavLink}
      to={to}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        gap: 0.25,
        py: 1,
        px: { xs: 1, sm: 0 },
        fontSize: 11,
        textDecoration: 'none',
        color: 'text.secondary',
        borderLeft: '3px solid transparent',
        outlineOffset: '-3px !important',
        '&:hover': { color: 'text.primary' },
        '&.active': { color: 'primary.main', borderColor: 'primary.main', fontWeight: 600 },
      }}
    >
      {icon}
      {name}
    </Box>
  );
}
