import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import type { ColDef } from 'ag-grid-community';
import { useState } from 'react';
import { useRoles, type Role } from '../../api/userCalls';
import { permissionInWords } from '../../../../shared/format/permissions';
import { counted, par } from '../../../../shared/format/numbers';
import { DataGrid, numberColumn } from '../../../../shared/grid/DataGrid';
import { Loading } from '../../../../shared/ui/Loading';
import { StaleNotice } from '../../../../shared/ui/StaleNotice';
import { scopeInWords } from '../../model/access';
import { RoleDialog } from './RoleDialog';

const COLUMNS: ColDef<Role>[] = [
  { headerName: 'Role', field: 'name', width: 160 },
  { headerName: 'Description', field: 'description', width: 320 },
  numberColumn('Users', par, { field: 'users', width: 90 }),
  {
    headerName: 'Portfolio groups',
    colId: 'scope',
    width: 180,
    valueGetter: ({ data }) => data && scopeInWords(data.portfolio_groups),
  },
  {
    headerName: 'Permissions',
    colId: 'may',
    flex: 1,
    minWidth: 300,
    valueGetter: ({ data }) => data?.permissions.map(permissionInWords).join(' · '),
    tooltip: ({ value }) => value as string,
  },
];

/** The roles that users are given, each a set of permissions; a change holds for everyone who has the role. */
export function Roles() {
  const { data, error, fulfilledTimeStamp } = useRoles();
  const [opened, setOpened] = useState<Role | 'new' | null>(null);
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Box role="status">{data && counted(data.roles.length, 'role')}</Box>
        <Button variant="outlined" onClick={() => setOpened('new')}>
          Create role
        </Button>
      </Box>
      {error && <StaleNotice error={error} readAt={data && fulfilledTimeStamp} />}
      {!data && !error && <Loading label="Loading roles" />}
      {data && (
        <DataGrid<Role>
          layout="roles"
          label="Roles"
          height="100%"
          rowData={data.roles}
          columnDefs={COLUMNS}
          getRowId={({ data: role }) => role.name}
          onOpen={setOpened}
        />
      )}
      {opened && <RoleDialog role={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </>
  );
}
