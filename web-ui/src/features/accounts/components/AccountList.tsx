import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { GridApi } from 'ag-grid-community';
import { useEffect, useMemo, useState } from 'react';
import type { PortfolioGroup } from '../../../shared/api/contract';
import { useExport } from '../../../shared/export/useExport';
import { par } from '../../../shared/format/numbers';
import { DataGrid } from '../../../shared/grid/DataGrid';
import { FIGURES_SHOWN, useBreachCounts, useFigures } from '../api/accountCalls';
import { commonCurrency, FILE_COLUMNS, NARROW, wideColumns, type AccountRow } from '../model/accountColumns';
import { accountsOf, find } from '../model/directory';
import { AccountFilters } from './AccountFilters';

interface Props {
  groups: PortfolioGroup[];
  words: string;
  groupId: string | null;
  chosen: string | null;
  onChange: (values: Record<string, string | null>) => void;
}

/** Finds an account by id, name or group. */
export function AccountList({ groups, words, groupId, chosen, onChange }: Props) {
  const [grid, setGrid] = useState<GridApi<AccountRow> | null>(null);
  const { all, found, isCut, hasBreaches } = useRows(groups, words, groupId);
  const { menu, onModelUpdated } = useExport('accounts', FILE_COLUMNS, found, all);
  const currency = commonCurrency(found);
  const columns = useMemo(
    () => (chosen ? NARROW : wideColumns(currency, hasBreaches)),
    [chosen, currency, hasBreaches],
  );
  useEffect(() => {
    const row = chosen ? grid?.getRowNode(chosen) : undefined;
    row?.setSelected(true);
  }, [grid, chosen, found]);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, height: '100%', minHeight: 0 }}>
      <AccountFilters {...{ groups, words, groupId, onChange }} isNarrow={chosen !== null}>
        {!chosen && menu}
      </AccountFilters>
      {!chosen && isCut && (
        <Alert severity="info">
          Figures are shown for the first {par(FIGURES_SHOWN)} accounts. Choose a portfolio group to narrow
          them.
        </Alert>
      )}
      {found.length === 0 ? (
        <Alert severity="info">
          {all === 0
            ? 'No accounts yet. Load a dataset.'
            : 'No accounts match. Shorten the text or choose any group.'}
        </Alert>
      ) : (
        <DataGrid<AccountRow>
          key={chosen ? 'narrow' : 'wide'}
          layout={chosen ? 'accounts' : 'accounts.wide'}
          label="Accounts"
          height="100%"
          rowData={found}
          columnDefs={columns}
          getRowId={({ data }) => data.account_id}
          rowSelection={{ mode: 'singleRow', checkboxes: false, enableClickSelection: true }}
          onRowDataUpdated={({ api }) => setGrid(api)}
          onFirstDataRendered={({ api }) => setGrid(api)}
          onModelUpdated={onModelUpdated}
          onOpen={(account) => onChange({ account: account.account_id })}
        />
      )}
    </Box>
  );
}

/** The accounts that are looked for, with their figures. */
function useRows(groups: PortfolioGroup[], words: string, groupId: string | null) {
  const all = useMemo(() => accountsOf(groups), [groups]);
  const groupName = groups.find((group) => group.group_id === groupId)?.group_name;
  const figures = useFigures(groupId);
  const { countOf, mayKnow } = useBreachCounts();
  const found = useMemo<AccountRow[]>(() => {
    const byId = new Map(figures?.accounts.map((one) => [one.account_id, one]));
    return find(all, words, groupName).map((one) => ({
      ...one,
      figures: byId.get(one.account_id) ?? null,
      breaches: countOf?.(one.account_id) ?? null,
    }));
  }, [all, words, groupName, figures, countOf]);
  return { all: all.length, found, isCut: Boolean(figures?.next_cursor), hasBreaches: mayKnow };
}
