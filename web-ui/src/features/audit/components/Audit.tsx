import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import type { ColDef } from 'ag-grid-community';
import { useExport } from '../../../shared/export/useExport';
import { ROWS_SHOWN, useEntries, type Chain, type Entry } from '../api/auditCalls';
import { counted, par } from '../../../shared/format/numbers';
import { DataGrid, numberColumn, timeColumn } from '../../../shared/grid/DataGrid';
import { useActsPlace } from '../../../shared/grid/useActsPlace';
import { Loading } from '../../../shared/ui/Loading';
import { ScreenTitle } from '../../../shared/ui/ScreenTitle';
import { StaleNotice } from '../../../shared/ui/StaleNotice';
import { useAddress } from '../../../shared/hooks/useAddress';
import { AuditFilters } from './AuditFilters';
import { EntryDrawer } from './EntryDrawer';
import { useVerifyChain } from './VerifyChain';
import { FILE_COLUMNS } from '../model/exported';
import { detailOf } from '../model/sentences';
import { actionInWords, CHAINS } from '../model/words';

const COLUMNS: ColDef<Entry>[] = [
  numberColumn('Seq', par, { field: 'sequence', width: 64, filter: false }),
  timeColumn('When', 'at', { width: 160 }),
  { headerName: 'Who', field: 'actor', width: 88 },
  {
    headerName: 'What',
    colId: 'action',
    width: 160,
    valueGetter: ({ data }) => data && actionInWords(data.action),
  },
  {
    headerName: 'Detail',
    colId: 'detail',
    flex: 4,
    minWidth: 320,
    valueGetter: ({ data }) => data && detailOf(data),
    tooltipValueGetter: ({ data }) => data && detailOf(data),
  },
  { headerName: 'Why', field: 'reason', flex: 1, minWidth: 120, tooltipField: 'reason' },
  { headerName: 'Object', field: 'entity_id', width: 300 },
  { headerName: 'Correlation id', field: 'correlation_id', width: 300 },
];

const FITTING = { optional: ['entity_id'], hidden: ['correlation_id'] };

const FILTERS = ['find', 'actor', 'entity_id', 'action', 'overridden', 'from', 'to'];
const NONE: Entry[] = [];

/** Who did what, and the proof that the record is unchanged since. */
export default function Audit() {
  const [search, change] = useAddress();
  const named = search.get('chain') as Chain | null;
  const chain = named && named in CHAINS ? named : 'allocations';
  const cursor = search.get('cursor');
  const value = (name: string) => search.get(name) ?? undefined;
  const { data, error, isFetching, refetch, fulfilledTimeStamp } = useEntries({
    chain,
    find: value('find'),
    actor: value('actor'),
    entityId: value('entity_id'),
    action: value('action'),
    overridden: value('overridden'),
    from: value('from'),
    to: value('to'),
    cursor: cursor ?? undefined,
  });
  const { button, answer } = useVerifyChain(chain);
  const entries = data?.entries ?? NONE;
  const { actsIn, place } = useActsPlace();
  const { menu, onModelUpdated } = useExport(`audit-${chain}`, FILE_COLUMNS, entries);
  const isFiltered = FILTERS.some((name) => search.get(name));
  const opened = entries.find((entry) => entry.audit_id === search.get('row')) ?? null;
  return (
    <Box sx={{ p: 2, display: 'flex', flexDirection: 'column', gap: 1.5, height: '100%' }}>
      <ScreenTitle title="Audit" status={data && `${counted(entries.length, 'row')} shown, newest first`}>
        <Button variant="text" loading={isFetching} onClick={() => void refetch()}>
          Refresh
        </Button>
        {button}
        {menu}
        {place}
      </ScreenTitle>
      <Tabs
        value={chain}
        onChange={(_event, next: Chain) => change({ chain: next, cursor: null, row: null })}
        aria-label="Chain"
      >
        {Object.entries(CHAINS).map(([id, name]) => (
          <Tab key={id} value={id} label={name} />
        ))}
      </Tabs>
      {answer}
      <AuditFilters search={search} onChange={change} />
      {error && <StaleNotice error={error} readAt={data && fulfilledTimeStamp} />}
      {!data && !error && <Loading label="Loading the audit trail" />}
      {data && entries.length === 0 && (
        <Alert severity="info">
          {isFiltered ? 'No rows match these filters. Clear one of them.' : 'No entries yet.'}
        </Alert>
      )}
      {entries.length > 0 && (
        <DataGrid<Entry>
          layout={`audit.${chain}`}
          label="Audit rows"
          height="100%"
          actsIn={actsIn}
          rowData={entries}
          columnDefs={COLUMNS}
          fitting={FITTING}
          getRowId={({ data: entry }) => entry.audit_id}
          onModelUpdated={onModelUpdated}
          onOpen={(entry) => change({ row: entry.audit_id })}
        />
      )}
      {(cursor || data?.next_cursor) && (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button disabled={!cursor} onClick={() => change({ cursor: null })}>
            Newest rows
          </Button>
          <Button disabled={!data?.next_cursor} onClick={() => change({ cursor: data?.next_cursor ?? null })}>
            {par(ROWS_SHOWN)} older rows
          </Button>
        </Box>
      )}
      <EntryDrawer entry={opened} onClose={() => change({ row: null })} />
    </Box>
  );
}
