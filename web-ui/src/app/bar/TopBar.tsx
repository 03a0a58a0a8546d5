import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useSelector } from 'react-redux';
import { Link } from 'react-router';
import { useBusinessDate } from '../../shared/api/calls';
import { selectMay, selectUser } from '../../shared/api/session';
import { BAR_SLOT } from '../../shared/bar/BarSlot';
import { day } from '../../shared/format/dates';
import { ThemeMenu } from './ThemeMenu';
import { UserMenu } from './UserMenu';

/** The line over every screen: the day of the data, the screen's own part, the environment, the user. */
export function TopBar() {
  const user = useSelector(selectUser);
  const mayRead = useSelector(selectMay('reference:read'));
  const { data } = useBusinessDate(mayRead);
  const environment = document.querySelector<HTMLMetaElement>('meta[name=environment]')?.content;
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        px: 2,
        minHeight: 40,
        flexWrap: 'wrap',
        flexShrink: 0,
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
      }}
    >
      <Typography sx={{ fontWeight: 650 }}>Order Allocation</Typography>
      {data && (
        <Typography
          variant="caption"
          color="textSecondary"
          title="Business date: positions and prices as of the start of day"
        >
          SOD {day(data.business_date)}
        </Typography>
      )}
      <Box id={BAR_SLOT} sx={{ flex: { xs: '1 0 100%', md: 1 }, order: { xs: 1, md: 0 }, minWidth: 0 }} />
      <Box sx={{ flex: { xs: 1, md: 0 } }} />
      {environment && (
        <Typography
          variant="caption"
          sx={{ px: 1, border: 1, borderColor: 'warning.main', borderRadius: 1, fontWeight: 600 }}
        >
          {environment}
        </Typography>
      )}
      <ThemeMenu />
      {user ? (
        <UserMenu username={user.username} />
      ) : (
        <Button variant="text" component={Link} to="/">
          Sign in
        </Button>
      )}
    </Box>
  );
}
