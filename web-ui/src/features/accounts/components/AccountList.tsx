import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ColDef, GridApi } from 'ag-grid-community';
import { useEffect, useMemo, useState } from 'react';
import type { PortfolioGroup } from '../../../shared/api/contract';
import { dollars, inPercent, millions, par, percentage, years } from '../../../shared/format/numbers';
import { DataGrid, numberColumn } from '../../../shared/grid/DataGrid';
import { FIGURES_SHOWN, useFigures, type Figures } from '../api/accountCalls';
import { accountsOf, find, type Listed } from '../model/directory';

/** An account and its figures; none while they are read, or when more accounts are shown than one answer holds. */
type Row = Listed & { figures: Figures | null };

const name: ColDef<Row> = {
  headerName: 'Name',
  field: 'account_name',
  minWidth: 160,
  flex: 1,
  tooltip: ({ value }) => value as string,
};
const account: ColDef<Row> = { headerName: 'Account', field: 'account_id', width: 110 };
const figure = (
  header: string,
  width: number,
  format: (value: number) => string,
  read: (of: Figures) => number | null,
) =>
  numberColumn<Row>(header, format, {
    colId: header,
    width,
    valueGetter: ({ data }) => (data?.figures ? read(data.figures) : null),
  });

/** Beside an open account. */
const NARROW: ColDef<Row>[] = [account, name];
/** While no account is open. */
const WIDE: ColDef<Row>[] = [
  account,
  name,
  {
    headerName: 'Currency',
    colId: 'currency',
    width: 76,
    valueGetter: ({ data }) => data?.figures?.base_currency,
  },
  figure('NAV (mm)', 92, millions, ({ nav }) => nav),
  figure('Cash available', 112, dollars, ({ available_cash }) => available_cash),
  figure('Cash, % of NAV', 92, percentage, ({ available_cash, nav }) =>
    available_cash === null || nav === 0 ? null : inPercent(available_cash / nav),
  ),
  figure('Spread duration, yrs', 104, years, ({ spread_duration }) => spread_duration),
  figure('Benchmark, yrs', 96, years, ({ benchmark_spread_duration }) => benchmark_spread_duration),
  figure('Active, yrs', 84, years, ({ active_spread_duration }) => active_spread_duration),
  {
    headerName: 'Groups',
    colId: 'groups',
    minWidth: 160,
    flex: 1,
    valueGetter: ({ data }) => data?.groups.join(', '),
    tooltip: ({ value }) => value as string,
  },
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
  const [grid, setGrid] = useState<GridApi<Row> | null>(null);
  const all = useMemo(() => accountsOf(groups), [groups]);
  const groupName = groups.find((group) => group.group_id === groupId)?.group_name;
  const figures = useFigures(groupId);
  const found = useMemo(() => {
    const byId = new Map(figures?.accounts.map((one) => [one.account_id, one]));
    return find(all, words, groupName).map((one) => ({ ...one, figures: byId.get(one.account_id) ?? null }));
  }, [all, words, groupName, figures]);
  useEffect(() => {
    const row = chosen ? grid?.getRowNode(chosen) : undefined;
    row?.setSelected(true);
  }, [grid, chosen, found]);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, height: '100%', minHeight: 0 }}>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: chosen ? '1fr' : { xs: '1fr', md: '320px 320px' },
        }}
      >
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
      </Box>
      {!chosen && figures?.next_cursor && (
        <Alert severity="info">
          Figures are shown for the first {par(FIGURES_SHOWN)} accounts. Choose a portfolio group to narrow
          them.
        </Alert>
      )}
      {found.length === 0 ? (
        <Alert severity="info">
          {all.length === 0
            ? 'No accounts yet. Load a dataset.'
            : 'No accounts match. Shorten the text or choose any group.'}
        </Alert>
      ) : (
        <DataGrid<Row>
          key={chosen ? 'narrow' : 'wide'}
          layout={chosen ? 'accounts' : 'accounts.wide'}
          label="Accounts"
          height="100%"
          rowData={found}
          columnDefs={chosen ? NARROW : WIDE}
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
