import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { ColDef, GridApi } from 'ag-grid-community';
import { useEffect, useMemo, useState } from 'react';
import { useSelector } from 'react-redux';
import type { Line, Preview } from '../../../shared/api/contract';
import { par } from '../../../shared/format/numbers';
import { saveAs } from '../../../shared/ui/saveAs';
import { asText, DataGrid } from '../../../shared/ui/DataGrid';
import { BY_HAND, byHandColumn } from '../byhand/column';
import { ByHandMenu, type Opened } from '../byhand/ByHandMenu';
import { faultsByAccount } from '../byhand/words';
import { selectDraft } from '../draft';
import { AccountDrawer } from './AccountDrawer';
import { columnsFor, totalsOf, WARNED, type AccountsContext } from './columns';
import { targetOf } from './findings';

interface Props {
  preview: Preview;
  /** Only these accounts, or null for all. */
  only: ReadonlySet<string> | null;
  onShowAll: () => void;
  /** Whether accounts can be set by hand, and why the last preview of what was set was refused. */
  isSettable: boolean;
  error: unknown;
}

/** Every account of the chosen groups, those without a piece too. */
export function AccountsGrid({ preview, only, onShowAll, isSettable, error }: Props) {
  const [api, setApi] = useState<GridApi<Line> | null>(null);
  const [words, setWords] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const [setting, setSetting] = useState<Opened | null>(null);
  const { byHand } = useSelector(selectDraft);
  const context = useMemo<AccountsContext>(
    () => ({ byHand, faults: faultsByAccount(error), warned: warnedAccounts(preview) }),
    [byHand, error, preview],
  );
  const { field, short, unit } = targetOf(preview);
  const columns = useMemo<ColDef<Line>[]>(
    () =>
      columnsFor({ field, short, unit }, isSettable ? [byHandColumn] : []).map((column) => ({
        ...column,
        // The totals row fills only the columns that have a total.
        valueFormatter: (params) =>
          params.node?.rowPinned && (params.value === null || params.value === undefined)
            ? ''
            : typeof column.valueFormatter === 'function'
              ? column.valueFormatter(params)
              : ((params.value as string | null) ?? ''),
      })),
    [field, short, unit, isSettable],
  );
  const totals = useMemo(() => [totalsOf(preview)], [preview]);
  const lines = useMemo(
    () => (only ? preview.allocations.filter((line) => only.has(line.account_id)) : preview.allocations),
    [preview, only],
  );
  useEffect(() => {
    api?.setGridOption('quickFilterText', words);
  }, [api, words]);
  useEffect(() => {
    api?.refreshCells({ columns: [BY_HAND, WARNED], force: true });
  }, [api, context]);
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 1 }}>
        <Box sx={{ width: 260 }}>
          <TextField
            label="Find in the accounts"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </Box>
        <Button
          variant="outlined"
          onClick={() =>
            api &&
            saveAs(
              api.getDataAsCsv({
                skipPinnedBottom: true,
                processCellCallback: ({ value }) => asText(value),
              }) ?? '',
              `allocation-${preview.allocation_id}.csv`,
              'text/csv',
            )
          }
        >
          Export CSV
        </Button>
        {only && (
          <>
            <Typography color="textSecondary">
              Showing {par(only.size)} accounts with this warning.
            </Typography>
            <Button variant="text" onClick={onShowAll}>
              Show all
            </Button>
          </>
        )}
      </Box>
      <DataGrid<Line>
        layout="preview"
        label="Accounts"
        height="max(320px, calc(100vh - 330px))"
        rowData={lines}
        columnDefs={columns}
        pinnedBottomRowData={totals}
        getRowId={({ data }) => data.account_id}
        tooltipShowDelay={400}
        context={context}
        onFirstDataRendered={(event) => setApi(event.api as GridApi<Line>)}
        onOpen={(line, column, cell) =>
          column === BY_HAND ? setSetting({ line, cell }) : setOpened(line.account_id)
        }
      />
      <AccountDrawer
        line={preview.allocations.find((line) => line.account_id === opened) ?? null}
        preview={preview}
        onClose={() => setOpened(null)}
      />
      {setting && <ByHandMenu opened={setting} onClose={() => setSetting(null)} />}
    </Box>
  );
}

function warnedAccounts({ warnings }: Preview): ReadonlyMap<string, number> {
  const warned = new Map<string, number>();
  for (const { account_id } of warnings) {
    if (account_id) {
      warned.set(account_id, (warned.get(account_id) ?? 0) + 1);
    }
  }
  return warned;
}
