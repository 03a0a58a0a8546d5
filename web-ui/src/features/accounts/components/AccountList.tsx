import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ColDef, GridApi } from 'ag-grid-community';
import { useEffect, useMemo, useState } from 'react';
import type { PortfolioGroup } from '../../../shared/api/contract';
import { DataGrid } from '../../../shared/ui/DataGrid';
import { accountsOf, find, type Listed } from '../model/directory';

const COLUMNS: ColDef<Listed>[] = [
  { headerName: 'Account', field: 'account_id', width: 110, filter: false },
  { headerName: 'Name', field: 'account_name', flex: 1, tooltipField: 'account_name', filter: false },
];

interface Props {
  groups: PortfolioGroup[];
  words: string;
  groupId: string | null;
  chosen: string | null;
  onChange: (values: Record<string, string | null>) => void;
}

/** Finds an account by id, name or group. */
export function AccountList({ groups, words, groupId, chosen, onChange }: Props) {
  const [grid, setGrid] = useState<GridApi<Listed> | null>(null);
  const all = useMemo(() => accountsOf(groups), [groups]);
  const groupName = groups.find((group) => group.group_id === groupId)?.group_name;
  const found = useMemo(() => find(all, words, groupName), [all, words, groupName]);
  useEffect(() => {
    const row = chosen ? grid?.getRowNode(chosen) : undefined;
    row?.setSelected(true);
  }, [grid, chosen, found]);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, height: '100%', minHeight: 0 }}>
      <TextField
        label="Find an account"
        placeholder="Id, name or group"
        type="search"
        value={words}
        onChange={(event) => onChange({ find: event.target.value })}
      />
      <TextField
        select
        label="Portfolio group"
        value={groupId ?? ''}
        onChange={(event) => onChange({ group: event.target.value })}
        slotProps={{ select: { displayEmpty: true } }}
      >
        <MenuItem value="" dense>
          Any
        </MenuItem>
        {groups.map((group) => (
          <MenuItem key={group.group_id} value={group.group_id} dense>
            {group.group_name}
          </MenuItem>
        ))}
      </TextField>
      {found.length === 0 ? (
        <Alert severity="info">
          {all.length === 0
            ? 'No accounts yet. Load a dataset.'
            : 'No accounts match. Shorten the text or choose any group.'}
        </Alert>
      ) : (
        <DataGrid<Listed>
          layout="accounts"
          label="Accounts"
          height="100%"
          rowData={found}
          columnDefs={COLUMNS}
          getRowId={({ data }) => data.account_id}
          rowSelection={{ mode: 'singleRow', checkboxes: false, enableClickSelection: true }}
          onRowDataUpdated={({ api }) => setGrid(api)}
          onFirstDataRendered={({ api }) => setGrid(api)}
          onOpen={(account) => onChange({ account: account.account_id })}
        />
      )}
    </Box>
  );
}
