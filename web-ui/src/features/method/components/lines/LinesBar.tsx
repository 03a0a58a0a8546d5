import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useRef } from 'react';
import {
  LINES,
  UNIT_WORDS,
  type AccountLine,
  type LinesName,
  type Unit,
} from '../../../../shared/lines/line';
import type { Importing } from '../../model/useImport';

interface Props {
  name: LinesName;
  lines: AccountLine[];
  onChange: (lines: AccountLine[]) => void;
  reading: Importing;
}

/** What the numbers count, a file to read them from, and a clean start. */
export function LinesBar({ name, lines, onChange, reading }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const { units } = LINES[name];
  const choose = (unit: Unit) => {
    reading.setUnit(unit);
    // One kind of number all over is another kind all over; mixed lines keep theirs.
    if (new Set(lines.map((line) => line.unit)).size <= 1) {
      onChange(lines.map((line) => ({ ...line, unit })));
    }
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
      {units.length > 1 && (
        <TextField
          select
          label="New values are"
          value={reading.unit}
          onChange={({ target }) => choose(target.value as Unit)}
          sx={{ width: 140, mt: 0.5 }}
        >
          {units.map((unit) => (
            <MenuItem key={unit} value={unit} dense>
              {UNIT_WORDS[unit]}
            </MenuItem>
          ))}
        </TextField>
      )}
      <Button variant="outlined" onClick={() => file.current?.click()}>
        Upload CSV or XLSX
      </Button>
      <input
        ref={file}
        type="file"
        hidden
        aria-label="File of accounts and values"
        accept=".csv,.tsv,.txt,.xlsx"
        onChange={({ target }) => {
          void reading.uploaded(target.files?.[0]);
          // The same file, mended, can be chosen again.
          target.value = '';
        }}
      />
      {lines.length > 0 && (
        <Button variant="text" onClick={() => onChange([])}>
          Clear lines
        </Button>
      )}
    </Box>
  );
}
