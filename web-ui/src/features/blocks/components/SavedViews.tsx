import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useSelector } from 'react-redux';
import { useNavigate, useSearchParams } from 'react-router';
import { selectUser } from '../../../shared/api/session';
import { keepViews, keptViews, viewOf } from '../model/savedViews';

/** The filters of the blotter under names of the reader's own, kept in this browser. */
export function SavedViews() {
  const owner = useSelector(selectUser)?.id ?? '';
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [views, setViews] = useState(() => keptViews(owner));
  const [name, setName] = useState<string | null>(null);
  const present = viewOf(search);
  const keep = (next: Record<string, string>) => {
    keepViews(owner, next);
    setViews(next);
  };
  const save = () => {
    if (name?.trim()) {
      keep({ ...views, [name.trim()]: present });
    }
    setName(null);
  };
  return (
    <Box
      role="group"
      aria-label="Saved views"
      sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}
    >
      {Object.entries(views).map(([view, filters]) => (
        <Chip
          key={view}
          size="small"
          label={view}
          color={filters === present ? 'primary' : 'default'}
          onClick={() => void navigate({ search: filters })}
          onDelete={() => keep(Object.fromEntries(Object.entries(views).filter(([other]) => other !== view)))}
        />
      ))}
      {name === null ? (
        <Button variant="text" disabled={present === ''} onClick={() => setName('')}>
          Save view
        </Button>
      ) : (
        <TextField
          autoFocus
          label="Name of the view"
          value={name}
          onChange={({ target }) => setName(target.value)}
          onBlur={save}
          onKeyDown={({ key }) => (key === 'Enter' ? save() : key === 'Escape' && setName(null))}
          sx={{ width: 180 }}
        />
      )}
    </Box>
  );
}
