import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useSelector } from 'react-redux';
import { problemOf } from '../../../shared/api/problem';
import { selectMay } from '../../../shared/api/session';
import { counted, par } from '../../../shared/format/numbers';
import { ListGrid } from '../../../shared/grid/ListGrid';
import { useFinalAllocation, type FinalAllocation as Document } from '../api/finalCalls';
import { rowsOf, type FinalRow } from '../model/rows';
import { columnsIn } from './columns';
import { CorrectionDialog } from './CorrectionDialog';
import { Corrections } from './Corrections';
import { FinalFacts } from './FinalFacts';
import { NotAllocated } from './NotAllocated';

/** What each account got of a block's fills, against the statement made before the trade; and what users change in it. */
export function FinalAllocation({ allocationId, onClose }: { allocationId: string; onClose: () => void }) {
  const { currentData: document, error, fulfilledTimeStamp } = useFinalAllocation(allocationId);
  const mayCorrect = useSelector(selectMay('allocation:commit'));
  const [isCorrecting, setCorrecting] = useState(false);
  const currency = document?.currency ?? 'USD';
  const rows = useMemo(() => document && rowsOf(document), [document]);
  const columns = useMemo(() => columnsIn(currency), [currency]);
  const isMissing = problemOf(error)?.status === 404 && !document;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, flex: 1, minHeight: 280 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2 }}>
        <Typography variant="h2">{titleOf(document)}</Typography>
        {document && mayCorrect && (
          <Button variant="text" onClick={() => setCorrecting(true)}>
            Correct
          </Button>
        )}
        <Box sx={{ flex: 1 }} />
        <Button variant="text" onClick={onClose}>
          Close
        </Button>
      </Box>
      {isMissing ? (
        <NotAllocated allocationId={allocationId} />
      ) : (
        <>
          {document && <FinalFacts document={document} />}
          {document?.warnings
            .filter(({ account_id }) => !account_id)
            .map(({ code, message }) => (
              <Alert key={code} severity="warning" sx={{ py: 0 }}>
                {message}
              </Alert>
            ))}
          <Corrections allocationId={allocationId} />
          <ListGrid<FinalRow>
            name={`final-allocation-${allocationId}`}
            label="Final allocation by account"
            columns={columns}
            rows={rows}
            error={error}
            readAt={fulfilledTimeStamp}
            empty="No account gets anything of the fills."
            idOf={({ account_id }) => account_id}
          >
            {rows && inShort(rows)}
          </ListGrid>
        </>
      )}
      {isCorrecting && document && (
        <CorrectionDialog document={document} onClose={() => setCorrecting(false)} />
      )}
    </Box>
  );
}

const titleOf = (document: Document | undefined): string =>
  document
    ? `Final allocation, version ${document.version}: ${document.side} ${document.cusip}`
    : 'Final allocation';

/** `19 accounts, 18 with a warning: see the last column` */
function inShort(rows: FinalRow[]) {
  const warned = rows.filter(({ warnings }) => warnings.length > 0).length;
  return (
    <Typography role="status" color={warned > 0 ? 'warning' : 'textSecondary'}>
      {counted(rows.length, 'account')}
      {warned > 0 && `, ${par(warned)} with a warning: see the last column`}
    </Typography>
  );
}
