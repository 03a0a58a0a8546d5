import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ColDef } from 'ag-grid-community';
import { memo, useMemo } from 'react';
import type { Comparison, Difference } from '../../../shared/api/contract';
import { counted, par } from '../../../shared/format/numbers';
import { dashForZero, DataGrid, numberColumn } from '../../../shared/grid/DataGrid';
import { METHODS } from '../../../shared/draft/methods';

/** The accounts that the methods allocate differently, the largest difference first. */
export const DifferencesGrid = memo(function DifferencesGrid({
  comparison: { results, differences },
}: {
  comparison: Comparison;
}) {
  const columns = useMemo<ColDef<Difference>[]>(
    () => [
      { headerName: 'Account', field: 'account_id', pinned: 'left', width: 110 },
      { headerName: 'Name', field: 'account_name', width: 200 },
      ...results.map(({ method }) =>
        numberColumn<Difference>(`${METHODS[method].name} (par)`, dashForZero(par), {
          colId: method,
          width: 180,
          valueGetter: ({ data }) => data?.quantities[method],
        }),
      ),
      numberColumn('Max difference (par)', par, { field: 'spread', width: 200, sort: 'desc' }),
    ],
    [results],
  );
  if (differences.length === 0) {
    return (
      <Alert severity="info" variant="outlined">
        Every account gets the same allocation by all of these methods.
      </Alert>
    );
  }
  return (
    <Box component="section" aria-labelledby="differences">
      <Typography variant="h2" id="differences" sx={{ mb: 1 }}>
        {counted(differences.length, 'account')} {differences.length === 1 ? 'differs' : 'differ'}
      </Typography>
      <DataGrid<Difference>
        layout="compare"
        label="Accounts that differ"
        height={400}
        rowData={differences}
        columnDefs={columns}
        getRowId={({ data }) => data.account_id}
      />
    </Box>
  );
});
