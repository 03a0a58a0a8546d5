import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { ColDef, GridApi } from 'ag-grid-community';
import { useEffect, useMemo, useState } from 'react';
import { useSelector } from 'react-redux';
import type { Line, Preview, Warning } from '../../../shared/api/contract';
import { counted } from '../../../shared/format/numbers';
import { saveAs } from '../../../shared/ui/saveAs';
import { useAddress } from '../../../shared/ui/useAddress';
import { DataGrid } from '../../../shared/ui/DataGrid';
import { asText } from '../../../shared/ui/gridProps';
import { BY_HAND, byHandColumn } from './column';
import { ByHandMenu, type Opened } from './ByHandMenu';
import { faultsByAccount } from '../../../shared/byhand/words';
import { selectDraft } from '../../../shared/draft/draft';
import { AccountDrawer } from './AccountDrawer';
import { columnsFor, totalsOf, WARNED, type AccountsContext } from '../model/columns';
import { targetOf, WARNING_WORDS } from '../../../shared/findings/findings';

interface Props {
  preview: Preview;
  /** Only accounts with a warning of this type, or null for all. */
  warned: string | null;
  onShowAll: () => void;
  /** Whether accounts can be set by hand, and why the last preview of what was set was refused. */
  isSettable: boolean;
  error: unknown;
}

/** Every account of the chosen groups, allocated or not. */
export function AccountsGrid({ preview, warned, onShowAll, isSettable, error }: Props) {
  const [api, setApi] = useState<GridApi<Line> | null>(null);
  const [search, change] = useAddress();
  const [words, setWords] = useState(search.get('find') ?? '');
  const [opened, setOpened] = useState<string | null>(null);
  const [setting, setSetting] = useState<Opened | null>(null);
  const { byHand } = useSelector(selectDraft);
  const context = useMemo<AccountsContext>(
    () => ({ byHand, faults: faultsByAccount(error), warned: warnedAccounts(preview.warnings) }),
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
  const lines = useMemo(() => {
    const shown = warned ? warnedAccounts(preview.warnings.filter(({ type }) => type === warned)) : null;
    return shown ? preview.allocations.filter((line) => shown.has(line.account_id)) : preview.allocations;
  }, [preview, warned]);
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
            label="Filter accounts"
            value={words}
            onChange={({ target }) => {
              setWords(target.value);
              change({ find: target.value }, { replace: true });
            }}
          />
        </Box>
        <Button
          variant="outlined"
          disabled={!api}
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
        {warned && (
          <>
            <Typography color="textSecondary" role="status">
              {counted(lines.length, 'account')} with warning: {WARNING_WORDS[warned] ?? warned}.
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

function warnedAccounts(warnings: Warning[]): ReadonlyMap<string, number> {
  const warned = new Map<string, number>();
  for (const { account_id } of warnings) {
    if (account_id) {
      warned.set(account_id, (warned.get(account_id) ?? 0) + 1);
    }
  }
  return warned;
}
