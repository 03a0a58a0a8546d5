import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { ColDef } from 'ag-grid-community';
import { useMemo } from 'react';
import type { Line, Preview } from '../../../../shared/api/contract';
import { par, withSeparators } from '../../../../shared/format/numbers';
import { DataGrid, numberColumn } from '../../../../shared/grid/DataGrid';
import { warningRows, type WarningRow } from '../../../../shared/findings/warningRows';
import { WarningKinds } from './WarningKinds';

interface Props {
  preview: Preview;
  /** Asks for the accounts with this type of warning. */
  onShow: (type: string) => void;
  /** Excludes accounts; null: nothing can be set here. */
  onExclude: ((lines: Line[]) => void) | null;
  onOpen: (account: string) => void;
}

const inAmber = ({ data }: { data: WarningRow | undefined }) =>
  data?.isBreach ? { color: 'var(--mui-palette-warning-main)', fontWeight: 600 } : null;
const figure = { type: 'rightAligned', width: 88 } as const;

const COLUMNS: ColDef<WarningRow>[] = [
  { headerName: 'Severity', field: 'severity', width: 100, cellStyle: inAmber },
  { headerName: 'Override', field: 'override', width: 84 },
  { headerName: 'Rule', field: 'rule', width: 236 },
  { headerName: 'Account', field: 'account', width: 96 },
  { headerName: 'Pre', field: 'pre', ...figure },
  { headerName: 'Post', field: 'post', ...figure, cellStyle: inAmber },
  { headerName: 'Limit', field: 'limit', ...figure },
  numberColumn<WarningRow>('Max par', par, {
    field: 'most',
    width: 100,
    valueFormatter: ({ value }) => (value === null ? '' : par(value as number)),
  }),
  { headerName: 'Source', field: 'source', width: 150 },
  {
    headerName: 'In words',
    field: 'message',
    width: 420,
    flex: 1,
    valueFormatter: ({ value }) => withSeparators(value as string),
    tooltip: ({ value }) => withSeparators(value as string),
  },
];

/** Warnings as a table, what needs an override first; each kind linked to its accounts. */
export function WarningsTable({ preview, onShow, onExclude, onOpen }: Props) {
  const rows = useMemo(() => warningRows(preview), [preview]);
  if (rows.length === 0) {
    return <Alert severity="success">No warnings.</Alert>;
  }
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 }}>
      <WarningKinds preview={preview} onShow={onShow} onExclude={onExclude} />
      <DataGrid<WarningRow>
        layout="warnings"
        label="Warnings"
        height="fill"
        rowData={rows}
        columnDefs={COLUMNS}
        getRowId={({ data }) => data.id}
        tooltipShowDelay={400}
        onOpen={({ account }) => account && onOpen(account)}
      />
    </Box>
  );
}
