import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { counted } from '../format/numbers';
import { saveAs } from '../ui/saveAs';
import { csvOf } from './csv';
import type { FileTable } from './table';

interface Props<T> {
  /** What is exported, made when it is asked for. */
  table: () => FileTable<T>;
  /** How many rows that are, and whether a filter has left others out. */
  rows: number;
  isFiltered: boolean;
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Exports rows as CSV or as an Excel workbook; the words say how many, and when they are not all. */
export function ExportMenu<T>({ table, rows, isFiltered }: Props<T>) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const asCsv = () => {
    close();
    const made = table();
    saveAs(csvOf(made), `${made.name}.csv`, 'text/csv');
  };
  const asWorkbook = async () => {
    close();
    const made = table();
    // Fetched when the first workbook is asked for.
    const { xlsxOf } = await import('./xlsx');
    saveAs(new Blob([xlsxOf(made)], { type: WORKBOOK }), `${made.name}.xlsx`);
  };
  const what = isFiltered
    ? `Export ${rows.toLocaleString('en-US')} filtered`
    : `Export ${counted(rows, 'row')}`;
  return (
    <>
      <Button
        variant="text"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {what}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={close} slotProps={{ list: { dense: true } }}>
        <MenuItem onClick={asCsv}>CSV</MenuItem>
        <MenuItem onClick={() => void asWorkbook()}>Excel (XLSX)</MenuItem>
      </Menu>
    </>
  );
}
