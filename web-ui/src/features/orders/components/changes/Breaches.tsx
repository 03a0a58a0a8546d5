import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import { useSelector } from 'react-redux';
import { selectMay } from '../../../../shared/api/session';

interface Props {
  /** Each soft limit that the new size breaks, in the service's words. */
  breaches: string[];
  isOverridden: boolean;
  onOverride: (isOverridden: boolean) => void;
}

/** The soft limits that a larger size breaks: overridden by a user who may, with the comment as the reason. */
export function Breaches({ breaches, isOverridden, onOverride }: Props) {
  const mayOverride = useSelector(selectMay('allocation:override'));
  return (
    <>
      <List dense disablePadding aria-label="Limits that the new quantity breaks">
        {breaches.map((breach) => (
          <ListItem key={breach} disableGutters>
            {breach}
          </ListItem>
        ))}
      </List>
      {mayOverride ? (
        <FormControlLabel
          control={<Checkbox checked={isOverridden} onChange={(event) => onOverride(event.target.checked)} />}
          label="Override these limits; the comment is the reason"
        />
      ) : (
        <Typography color="text.secondary">
          Choose a smaller quantity, or ask a user with the Override right to make this change.
        </Typography>
      )}
    </>
  );
}
