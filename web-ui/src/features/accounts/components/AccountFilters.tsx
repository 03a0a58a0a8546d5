import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import type { PortfolioGroup } from '../../../shared/api/contract';

interface Props {
  groups: PortfolioGroup[];
  words: string;
  groupId: string | null;
  isNarrow: boolean;
  onChange: (values: Record<string, string | null>) => void;
  /** What stands at the end of the line. */
  children: ReactNode;
}

/** Which accounts: by words, by portfolio group. */
export function AccountFilters({ groups, words, groupId, isNarrow, onChange, children }: Props) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        alignItems: 'end',
        gridTemplateColumns: isNarrow ? '1fr' : { xs: '1fr', md: '320px 320px 1fr' },
      }}
    >
      <TextField
        label="Find an account"
        placeholder="Id, name or group"
        type="search"
        value={words}
        onChange={(event) => onChange({ find: event.target.value })}
      />
      <TextField
        select
        label="Portfolio group"
        value={groupId ?? ''}
        onChange={(event) => onChange({ group: event.target.value })}
        slotProps={{ select: { displayEmpty: true } }}
      >
        <MenuItem value="" dense>
          Any
        </MenuItem>
        {groups.map((group) => (
          <MenuItem key={group.group_id} value={group.group_id} dense>
            {group.group_name}
          </MenuItem>
        ))}
      </TextField>
      {children && <Box sx={{ justifySelf: 'end' }}>{children}</Box>}
    </Box>
  );
}
