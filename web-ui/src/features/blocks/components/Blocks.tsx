import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useSelector } from 'react-redux';
import { selectMay } from '../../../shared/api/session';
import { counted, par } from '../../../shared/format/numbers';
import { DataGrid } from '../../../shared/grid/DataGrid';
import { useAddress } from '../../../shared/hooks/useAddress';
import { Loading } from '../../../shared/ui/Loading';
import { StaleNotice } from '../../../shared/ui/StaleNotice';
import { BLOCKS_SHOWN, useBlocksQuery } from '../api/blockCalls';
import type { Block } from '../model/block';
import { isCancelable } from '../model/words';
import { BlockFilters } from './BlockFilters';
import { CancelDialog } from './CancelDialog';
import { COLUMNS } from './columns';
import { SavedViews } from './SavedViews';

const NONE: Block[] = [];

/** One row a committed block, live; several can be chosen and canceled as one change. */
export function Blocks({ onOpen }: { onOpen: (allocationId: string) => void }) {
  const [search] = useAddress();
  const value = (name: string) => search.get(name) ?? undefined;
  const filter = {
    mine: search.get('mine') === 'true',
    state: value('state'),
    side: value('side'),
    from: value('from'),
    to: value('to'),
    q: value('q'),
  };
  const { currentData, error, fulfilledTimeStamp } = useBlocksQuery(filter);
  const mayCancel = useSelector(selectMay('order:cancel'));
  const [chosen, setChosen] = useState<string[]>([]);
  const [canceling, setCanceling] = useState<Block[] | null>(null);
  const blocks = currentData?.blocks ?? NONE;
  const selected = blocks.filter(({ allocation_id }) => chosen.includes(allocation_id));
  return (
    <>
      <BlockFilters />
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', minHeight: 30 }}>
        <SavedViews />
        <Box role="status">{currentData && inShort(blocks, currentData.next_cursor !== null)}</Box>
        {mayCancel && selected.length > 0 && (
          <Button
            variant="outlined"
            disabled={!selected.some(isCancelable)}
            onClick={() => setCanceling(selected.filter(isCancelable))}
          >
            Cancel {counted(selected.length, 'block')}
          </Button>
        )}
      </Box>
      {error && <StaleNotice error={error} readAt={currentData && fulfilledTimeStamp} />}
      {!currentData && !error && <Loading label="Loading blocks" />}
      {currentData && blocks.length === 0 && (
        <Alert severity="info">No blocks match. Clear a filter, or commit an allocation.</Alert>
      )}
      {blocks.length > 0 && (
        <DataGrid<Block>
          layout="blocks"
          label="Blocks"
          height="100%"
          rowData={blocks}
          columnDefs={COLUMNS}
          getRowId={({ data }) => data.allocation_id}
          rowSelection={{ mode: 'multiRow', enableClickSelection: false }}
          onSelectionChanged={({ api }) =>
            setChosen(api.getSelectedRows().map(({ allocation_id }) => allocation_id))
          }
          onOpen={({ allocation_id }, column) =>
            column !== 'ag-Grid-SelectionColumn' && onOpen(allocation_id)
          }
        />
      )}
      {canceling && <CancelDialog blocks={canceling} onClose={() => setCanceling(null)} />}
    </>
  );
}

function inShort(blocks: Block[], isCut: boolean): string {
  const sum = (read: (block: Block) => number) =>
    par(blocks.reduce((total, block) => total + read(block), 0));
  const shown = `${counted(blocks.length, 'block')}, ${sum((b) => b.filled)} of ${sum((b) => b.quantity)} filled`;
  return isCut ? `${shown}; the newest ${par(BLOCKS_SHOWN)} are shown, narrow the filters` : shown;
}
