import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useExport } from '../../../shared/export/useExport';
import { counted, par } from '../../../shared/format/numbers';
import { DataGrid, SELECTING, SELECTION_COLUMN } from '../../../shared/grid/DataGrid';
import { useActsPlace } from '../../../shared/grid/useActsPlace';
import { useAddress } from '../../../shared/hooks/useAddress';
import { Loading } from '../../../shared/ui/Loading';
import { StaleNotice } from '../../../shared/ui/StaleNotice';
import { BLOCKS_SHOWN, useBlocksQuery } from '../api/blockCalls';
import type { Block } from '../model/block';
import { FILE_COLUMNS } from '../model/exported';
import { BlockActs } from './BlockActs';
import { BlockFilters } from './BlockFilters';
import { COLUMNS, FITTING } from './columns';
import { SavedViews } from './SavedViews';

const NONE: Block[] = [];

/** Above an opened block: header, a few rows, scrollbar and the line of acts, px; the rest of the window is the block's. */
const heightOf = (rows: number) => 82 + 24 * Math.min(Math.max(rows, 2), 6);

/** One row a committed block, live; several can be chosen, and canceled or changed as one act. */
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
  const [chosen, setChosen] = useState<string[]>([]);
  const blocks = currentData?.blocks ?? NONE;
  const opened = search.get('block');
  const { actsIn, place } = useActsPlace();
  const { menu, onModelUpdated } = useExport('blocks', FILE_COLUMNS, blocks);
  const selected = blocks.filter(({ allocation_id }) => chosen.includes(allocation_id));
  return (
    <>
      <BlockFilters />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center', minHeight: 30 }}>
        <SavedViews />
        <Box role="status">{currentData && inShort(blocks, currentData.next_cursor !== null)}</Box>
        <BlockActs chosen={selected} />
        <Box sx={{ flex: 1 }} />
        {menu}
        {place}
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
          height={opened ? heightOf(blocks.length) : '100%'}
          actsIn={actsIn}
          opened={blocks.find(({ allocation_id }) => allocation_id === opened)?.allocation_id}
          rowData={blocks}
          columnDefs={COLUMNS}
          fitting={FITTING}
          getRowId={({ data }) => data.allocation_id}
          {...SELECTING}
          onModelUpdated={onModelUpdated}
          onSelectionChanged={({ api }) =>
            setChosen(api.getSelectedRows().map(({ allocation_id }) => allocation_id))
          }
          onOpen={({ allocation_id }, column) => column !== SELECTION_COLUMN && onOpen(allocation_id)}
        />
      )}
    </>
  );
}

function inShort(blocks: Block[], isCut: boolean): string {
  const sum = (read: (block: Block) => number) =>
    par(blocks.reduce((total, block) => total + read(block), 0));
  const shown = `${counted(blocks.length, 'block')}, ${sum((b) => b.filled)} of ${sum((b) => b.quantity)} filled`;
  return isCut ? `${shown}; the newest ${par(BLOCKS_SHOWN)} are shown, narrow the filters` : shown;
}
