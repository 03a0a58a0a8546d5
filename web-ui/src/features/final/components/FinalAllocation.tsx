import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useSelector } from 'react-redux';
import { problemOf } from '../../../shared/api/problem';
import { selectMay } from '../../../shared/api/session';
import { ListGrid } from '../../../shared/grid/ListGrid';
import { useFinalAllocation, type FinalLine } from '../api/finalCalls';
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
  const columns = useMemo(() => columnsIn(currency), [currency]);
  const isMissing = problemOf(error)?.status === 404 && !document;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, flex: 1, minHeight: 200 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2 }}>
        <Typography variant="h2">Final allocation{document && ` ${document.version}`}</Typography>
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
          {document?.warnings.map(({ code, account_id, message }) => (
            <Alert key={`${code} ${account_id}`} severity="warning">
              {account_id ? `${account_id}: ${message}` : message}
            </Alert>
          ))}
          <Corrections allocationId={allocationId} />
          <ListGrid<FinalLine>
            name={`final-allocation-${allocationId}`}
            label="Final allocation by account"
            columns={columns}
            rows={document?.allocations}
            error={error}
            readAt={fulfilledTimeStamp}
            empty="No account gets anything of the fills."
            idOf={({ account_id }) => account_id}
          />
        </>
      )}
      {isCorrecting && document && (
        <CorrectionDialog document={document} onClose={() => setCorrecting(false)} />
      )}
    </Box>
  );
}
