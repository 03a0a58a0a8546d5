import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { counted } from '../../../shared/format/numbers';

interface Props {
  isLoading: boolean;
  onLoad: (files: File[]) => void;
}

/** Picks the files of a dataset and sends them once the user has seen which they are. */
export function ChooseFiles({ isLoading, onLoad }: Props) {
  const [files, setFiles] = useState<File[]>([]);
  return (
    <Box component="section" aria-label="Load a dataset" sx={{ display: 'grid', gap: 1, maxWidth: 720 }}>
      <Typography variant="h2">Load a dataset</Typography>
      <Typography color="textSecondary">
        The files replace all securities, accounts, groups, benchmarks, rules and restrictions. If one row is
        wrong, nothing is loaded and every wrong row is listed.
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Box
          component="label"
          sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', minWidth: 0 }}
        >
          Choose CSV files
          <input
            type="file"
            multiple
            accept=".csv,text/csv"
            disabled={isLoading}
            style={{ maxWidth: '100%' }}
            onChange={({ target }) => setFiles([...(target.files ?? [])])}
          />
        </Box>
        <Button
          variant="contained"
          disabled={files.length === 0}
          loading={isLoading}
          onClick={() => onLoad(files)}
        >
          Load dataset
        </Button>
        <Typography role="status">
          {files.length === 0
            ? 'No files chosen.'
            : `${counted(files.length, 'file')}: ${files.map(({ name }) => name).join(', ')}`}
        </Typography>
      </Box>
    </Box>
  );
}
