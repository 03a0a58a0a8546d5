import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { ColDef } from 'ag-grid-community';
import { useSelector } from 'react-redux';
import { APPROVALS_SHOWN, useApprovals, type Approval } from '../api/approvalCalls';
import { selectUser } from '../../../shared/api/session';
import { counted, money, par } from '../../../shared/format/numbers';
import { DataGrid, numberColumn, timeColumn } from '../../../shared/grid/DataGrid';
import { useAddress } from '../../../shared/hooks/useAddress';
import { Loading } from '../../../shared/ui/Loading';
import { StaleNotice } from '../../../shared/ui/StaleNotice';
import { mayDecide, STATUS_WORDS, subjectOf } from '../model/words';
import { ApprovalDrawer } from './ApprovalDrawer';

const COLUMNS: ColDef<Approval>[] = [
  timeColumn('Requested', 'requested_at', { width: 170 }),
  { headerName: 'Block', colId: 'subject', width: 300, valueGetter: ({ data }) => data && subjectOf(data) },
  numberColumn('Net money ($)', money, { field: 'notional', width: 130 }),
  { headerName: 'Requested by', field: 'maker', width: 120 },
  {
    headerName: 'Why',
    colId: 'because',
    flex: 1,
    minWidth: 280,
    valueGetter: ({ data }) => data?.because.map(({ sentence }) => sentence).join(' '),
    tooltip: ({ value }) => value as string,
  },
  {
    headerName: 'Status',
    colId: 'status',
    width: 110,
    valueGetter: ({ data }) => data && STATUS_WORDS[data.status],
  },
  timeColumn('Expires', 'expires_at', { width: 170 }),
  { headerName: 'Decided by', field: 'decided_by', width: 120 },
  { headerName: 'Decision reason', field: 'reason', width: 200 },
];

export type View = 'for-me' | 'by-me' | 'all';
const EMPTY: Record<View, string> = {
  'for-me': 'Nothing is waiting for your approval.',
  'by-me': 'You have requested no approval.',
  all: 'No approval was requested yet.',
};

/** Commits that a second user has to approve before an order is sent. */
export function Commits({ view }: { view: View }) {
  const [search, change] = useAddress();
  const user = useSelector(selectUser);
  const { data, error, fulfilledTimeStamp } = useApprovals(
    view === 'for-me' ? 'PENDING' : undefined,
    view === 'all' ? null : view === 'by-me',
  );
  const rows = (data?.approvals ?? []).filter(
    (approval) => view !== 'for-me' || (user && mayDecide(approval, user)),
  );
  const opened = data?.approvals.find(({ approval_id }) => approval_id === search.get('approval')) ?? null;
  return (
    <>
      {data && (
        <Typography role="status" color="textSecondary">
          {`${counted(rows.length, 'request')}${data.next_cursor ? `; only the newest ${par(APPROVALS_SHOWN)} are shown` : ''}`}
        </Typography>
      )}
      {error && <StaleNotice error={error} readAt={data && fulfilledTimeStamp} />}
      {!data && !error && <Loading label="Loading approvals" />}
      {data && rows.length === 0 && <Alert severity="info">{EMPTY[view]}</Alert>}
      {rows.length > 0 && (
        <DataGrid<Approval>
          layout="approvals"
          label="Approvals"
          height="100%"
          rowData={rows}
          columnDefs={COLUMNS}
          getRowId={({ data: approval }) => approval.approval_id}
          onOpen={({ approval_id }) => change({ approval: approval_id })}
        />
      )}
      <ApprovalDrawer approval={opened} onClose={() => change({ approval: null })} />
    </>
  );
}
