import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import TextField from '@mui/material/TextField';
import type { ColDef, GridApi } from 'ag-grid-community';
import { useState } from 'react';
import { USERS_SHOWN, useUsers, type User } from '../api/userCalls';
import { counted, par } from '../../../shared/format/numbers';
import { DataGrid, timeColumn } from '../../../shared/grid/DataGrid';
import { Loading } from '../../../shared/ui/Loading';
import { ScreenTitle } from '../../../shared/ui/ScreenTitle';
import { StaleNotice } from '../../../shared/ui/StaleNotice';
import { useAddress } from '../../../shared/hooks/useAddress';
import { CreateUserDialog } from './CreateUserDialog';
import { permissionInWords } from '../../../shared/format/permissions';
import { scopeInWords } from '../model/access';
import { OneTimePassword } from './OneTimePassword';
import { Roles } from './roles/Roles';
import { UserDrawer } from './UserDrawer';
import { WaitingRights } from './WaitingRights';

const COLUMNS: ColDef<User>[] = [
  { headerName: 'Username', field: 'username', width: 120 },
  { headerName: 'Name', field: 'display_name', width: 140 },
  {
    headerName: 'Status',
    colId: 'state',
    width: 84,
    valueGetter: ({ data }) => (data?.active ? 'Active' : 'Disabled'),
  },
  { headerName: 'Roles', colId: 'roles', width: 120, valueGetter: ({ data }) => data?.roles.join(', ') },
  {
    headerName: 'Portfolio groups',
    colId: 'scope',
    width: 140,
    valueGetter: ({ data }) => data && scopeInWords(data.effective_portfolio_groups),
  },
  timeColumn('Last sign-in', 'last_sign_in_at', { width: 172 }),
  {
    headerName: 'Conflicts of duties',
    colId: 'conflicts',
    width: 150,
    valueGetter: ({ data }) => data?.warnings.map(({ sentence }) => sentence).join(' '),
    tooltip: ({ value }) => value as string,
  },
  {
    headerName: 'Permissions',
    colId: 'may',
    flex: 1,
    minWidth: 232,
    valueGetter: ({ data }) => data?.effective_permissions.map(permissionInWords).join(' · '),
    tooltip: ({ value }) => value as string,
  },
  timeColumn('Created', 'created_at', { width: 172 }),
];

const FITTING = { optional: ['created_at'], hidden: [] };

/** Brings a user's row into sight, and flashes it. */
function show(api: GridApi<User>, id: string): void {
  const row = api.getRowNode(id);
  if (row) {
    api.ensureNodeVisible(row, 'middle');
    api.flashCells({ rowNodes: [row] });
  }
}

/** Who may sign in, and what they may do. */
export default function Users() {
  const [search, change] = useAddress();
  const [isCreating, setCreating] = useState(false);
  const [created, setCreated] = useState<{ username: string; password: string } | null>(null);
  const [newest, setNewest] = useState<string | null>(null);
  const { data, error, fulfilledTimeStamp } = useUsers();
  const opened = data?.users.find((user) => user.id === search.get('user')) ?? null;
  const isRoles = search.get('show') === 'roles';
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
      <Tabs
        value={isRoles ? 'roles' : 'users'}
        onChange={(_event, next: string) => change({ show: next === 'roles' ? next : null, user: null })}
        aria-label="Users and roles"
      >
        <Tab value="users" label="Users" />
        <Tab value="roles" label="Roles" />
      </Tabs>
      <WaitingRights />
      {isRoles && <Roles />}
      {created && <OneTimePassword {...created} />}
      {error && <StaleNotice error={error} readAt={data && fulfilledTimeStamp} />}
      {!data && !error && <Loading label="Loading users" />}
      {data && !isRoles && (
        <DataGrid<User>
          layout="users"
          fitting={FITTING}
          above={
            <Box sx={{ flex: 1, maxWidth: 240, mr: 'auto', '& input.MuiInputBase-input': { py: '3px' } }}>
              <TextField
                placeholder="Filter users"
                value={search.get('find') ?? ''}
                slotProps={{ htmlInput: { 'aria-label': 'Filter users' } }}
                onChange={({ target }) => change({ find: target.value }, { replace: true })}
              />
            </Box>
          }
          quickFilterText={search.get('find') ?? ''}
          label="Users"
          height="100%"
          rowData={data.users}
          columnDefs={COLUMNS}
          getRowId={({ data: user }) => user.id}
          onRowDataUpdated={({ api }) => newest && show(api as GridApi<User>, newest)}
          onOpen={(user) => change({ user: user.id })}
        />
      )}
      <UserDrawer user={opened} onClose={() => change({ user: null })} />
      {isCreating && (
        <CreateUserDialog
          onClose={() => setCreating(false)}
          onCreated={({ id, username }, password) => {
            setCreating(false);
            setNewest(id);
            setCreated(password === null ? null : { username, password });
          }}
        />
      )}
    </Box>
  );
}
