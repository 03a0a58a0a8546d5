import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ColDef } from 'ag-grid-community';
import { useState } from 'react';
import { USERS_SHOWN, useUsers, type User } from '../api/userCalls';
import { counted, par } from '../../../shared/format/numbers';
import { DataGrid, timeColumn } from '../../../shared/ui/DataGrid';
import { Loading } from '../../../shared/ui/Loading';
import { ScreenTitle } from '../../../shared/ui/ScreenTitle';
import { StaleNotice } from '../../../shared/ui/StaleNotice';
import { useAddress } from '../../../shared/ui/useAddress';
import { CreateUserDialog } from './CreateUserDialog';
import { permissionInWords } from '../model/permissions';
import { UserDrawer } from './UserDrawer';

const COLUMNS: ColDef<User>[] = [
  { headerName: 'Username', field: 'username', width: 160 },
  {
    headerName: 'Status',
    colId: 'state',
    width: 120,
    valueGetter: ({ data }) => (data?.active ? 'Active' : 'Disabled'),
  },
  {
    headerName: 'Permissions',
    colId: 'may',
    flex: 1,
    minWidth: 300,
    valueGetter: ({ data }) => data?.permissions.map(permissionInWords).join(' · '),
    tooltip: ({ value }) => value as string,
  },
  timeColumn('Created', 'created_at'),
];

/** Who may sign in, and what they may do. */
export default function Users() {
  const [search, change] = useAddress();
  const [isCreating, setCreating] = useState(false);
  const { data, error, fulfilledTimeStamp } = useUsers();
  const opened = data?.users.find((user) => user.id === search.get('user')) ?? null;
  const status = data && [
    counted(data.users.length, 'user'),
    data.next_cursor ? `; only the first ${par(USERS_SHOWN)} are shown` : '',
  ];
  return (
    <Box sx={{ p: 2, display: 'flex', flexDirection: 'column', gap: 1.5, height: '100%' }}>
      <ScreenTitle title="Users" status={status}>
        <Button variant="contained" onClick={() => setCreating(true)}>
          Create user
        </Button>
      </ScreenTitle>
      {error && <StaleNotice error={error} readAt={data && fulfilledTimeStamp} />}
      {!data && !error && <Loading label="Loading users" />}
      {data && (
        <DataGrid<User>
          layout="users"
          label="Users"
          height="100%"
          rowData={data.users}
          columnDefs={COLUMNS}
          getRowId={({ data: user }) => user.id}
          onOpen={(user) => change({ user: user.id })}
        />
      )}
      <UserDrawer user={opened} onClose={() => change({ user: null })} />
      {isCreating && <CreateUserDialog onClose={() => setCreating(false)} />}
    </Box>
  );
}
