import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Allocation, Line } from '../../../../shared/api/contract';
import { WARNING_WORDS } from '../../../../shared/findings/findings';
import { counted } from '../../../../shared/format/numbers';
import { ExportMenu } from '../../../../shared/export/ExportMenu';
import { useAddress } from '../../../../shared/hooks/useAddress';
import { exportOf } from '../../model/exported';
import { VIEWS, type View } from '../../model/grid/views';
import { Views } from './Views';

interface Props {
  preview: Allocation;
  views: Record<View, Line[]>;
  view: View;
  /** Only accounts with a warning of this type; null: all. */
  warned: string | null;
  /** The rows that every filter leaves, in their order. */
  rows: () => Line[];
  shown: number;
  /** Whether a filter leaves out rows. */
  isFiltered: boolean;
}

/** Which accounts are shown, and what is looked for among them. */
export function Toolbar({ preview, views, view, warned, rows, shown, isFiltered }: Props) {
  const [search, change] = useAddress();
  const [words, setWords] = useState(search.get('find') ?? '');
  const counts = Object.fromEntries(
    [...VIEWS, 'folded' as const].map((one) => [one, views[one].length]),
  ) as Record<View, number>;
  return (
    <>
      <Views
        counts={counts}
        view={view}
        onView={(one) => change({ rows: one === 'folded' ? null : one, warned: null }, { replace: true })}
      />
      <Box sx={{ width: 180, '& input.MuiInputBase-input': { py: '3px' } }}>
        <TextField
          placeholder="Filter accounts"
          value={words}
          slotProps={{ htmlInput: { 'aria-label': 'Filter accounts' } }}
          onChange={({ target }) => {
            setWords(target.value);
            change({ find: target.value }, { replace: true });
          }}
        />
      </Box>
      {warned && (
        <>
          <Typography color="textSecondary" role="status">
            {counted(shown, 'account')} with warning: {WARNING_WORDS[warned] ?? warned}.
          </Typography>
          <Button variant="text" onClick={() => change({ warned: null })}>
            Show all
          </Button>
        </>
      )}
      <Box sx={{ flex: 1 }} />
      <ExportMenu table={() => exportOf(preview, rows())} rows={shown} isFiltered={isFiltered} />
    </>
  );
}
