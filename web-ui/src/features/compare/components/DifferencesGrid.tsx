import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo, useMemo } from 'react';
import type { Comparison, Difference } from '../../../shared/api/contract';
import { counted } from '../../../shared/format/numbers';
import { DataGrid } from '../../../shared/grid/DataGrid';
import { columnsFor, fittingOf } from '../model/differences';

/** The accounts that the methods allocate differently, the largest difference first. */
export const DifferencesGrid = memo(function DifferencesGrid({
  comparison: { results, differences },
}: {
  comparison: Comparison;
}) {
  const methods = useMemo(() => results.map(({ method }) => method), [results]);
  const columns = useMemo(() => columnsFor(methods, differences), [methods, differences]);
  const fitting = useMemo(() => fittingOf(methods), [methods]);
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
        fitting={fitting}
        getRowId={({ data }) => data.account_id}
      />
    </Box>
  );
});
