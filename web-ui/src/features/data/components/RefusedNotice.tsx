import Alert from '@mui/material/Alert';
import type { ColDef } from 'ag-grid-community';
import { rejectionOf, type RejectedRow } from '../api/dataCalls';
import { counted, par } from '../../../shared/format/numbers';
import { DataGrid, numberColumn } from '../../../shared/grid/DataGrid';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';

const COLUMNS: ColDef<RejectedRow>[] = [
  { headerName: 'File', field: 'file', width: 200 },
  numberColumn('Line', (line) => (line === 0 ? 'whole file' : par(line)), { field: 'line', width: 110 }),
  { headerName: 'Column', field: 'field', width: 180, valueFormatter: ({ value }) => value ?? 'whole row' },
  { headerName: 'Fault', field: 'reason', flex: 1, minWidth: 360, tooltip: ({ value }) => value as string },
];

/** Why nothing was loaded: each wrong row with file, line and column, or the failure of the request. */
export function RefusedNotice({ error }: { error: unknown }) {
  const rejection = rejectionOf(error);
  if (!rejection) {
    return <ProblemNotice error={error} />;
  }
  const { count, rows } = rejection;
  return (
    <>
      <Alert severity="error" variant="outlined">
        {`Nothing was loaded: ${counted(count, 'fault')} found. Correct the files and load all of them again.`}
        {rows.length < count && ` The first ${par(rows.length)} are listed.`}
      </Alert>
      <DataGrid<RejectedRow>
        layout="data.rejected"
        label="Rejected rows"
        height="100%"
        rowData={rows}
        columnDefs={COLUMNS}
      />
    </>
  );
}
