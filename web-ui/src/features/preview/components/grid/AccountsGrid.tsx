import Box from '@mui/material/Box';
import type { CellFocusedEvent, ColDef, GridApi } from 'ag-grid-community';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Allocation, Line } from '../../../../shared/api/contract';
import { rowsOf } from '../../../../shared/export/useExport';
import { targetOf } from '../../../../shared/findings/findings';
import { parseQuantity } from '../../../../shared/format/quantity';
import { DataGrid } from '../../../../shared/grid/DataGrid';
import { useAddress } from '../../../../shared/hooks/useAddress';
import { byHandColumn } from '../../model/grid/byHandColumn';
import { columnsFor, FITTING } from '../../model/grid/columns';
import { ALLOCATION, BY_HAND, PRO_RATA, type AccountsContext } from '../../model/grid/context';
import { leftToAllocate } from '../../model/grid/edits';
import { pressed } from '../../model/grid/gridKeys';
import { totalsOf } from '../../model/grid/totals';
import { useAccounts, withWarning } from '../../model/grid/useAccounts';
import { useManual } from '../../model/grid/useManual';
import type { View } from '../../model/grid/views';
import { ByHandMenu, type Opened } from '../manual/ByHandMenu';
import { Footer } from './Footer';
import { Toolbar } from './Toolbar';

interface Props {
  preview: Allocation;
  /** Whether the preview is the reader's own draft. */
  isOwn: boolean;
  /** Whether accounts can be set by hand, and why the last preview of what was set was refused. */
  isSettable: boolean;
  error: unknown;
  /** The account whose details are open; null: none. */
  opened: string | null;
  onOpen: (account: string) => void;
}

/** Every account of the chosen groups, allocated or not; quantities are typed in place. */
export function AccountsGrid({ preview, isOwn, isSettable, error, opened, onOpen }: Props) {
  const [api, setApi] = useState<GridApi<Line> | null>(null);
  const [search, change] = useAddress();
  const [setting, setSetting] = useState<Opened | null>(null);
  const [selected, setSelected] = useState<Line[]>([]);
  const [shown, setShown] = useState<Line[]>(preview.allocations);
  const manual = useManual();
  const [isCompared, setCompared] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const { context, views } = useAccounts(preview, isOwn, error, isCompared, setFault);
  const [warned, words] = [search.get('warned'), search.get('find') ?? ''];
  const view = viewOf(search.get('rows'), words);
  const lines = useMemo(
    () => (warned ? withWarning(preview.allocations, preview.warnings, warned) : views[view]),
    [preview, views, view, warned],
  );
  const columns = useColumns(preview, isSettable, context.lastRun !== null);
  const totals = useMemo(() => [totalsOf(preview, shown)], [preview, shown]);
  useEffect(() => api?.setGridOption('quickFilterText', words), [api, words]);
  useFocusBack(api, opened);
  useRefreshed(api, context);
  const isWhole = view === 'folded' && !warned && shown.length === lines.length;
  const exported = exportedOf(preview.allocations, isWhole ? null : shown, () => (api ? rowsOf(api) : lines));
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 }}>
      <DataGrid<Line>
        layout="preview"
        label="Accounts"
        height="fill"
        above={<Toolbar {...{ preview, views, view, warned, ...exported }} />}
        fitting={FITTING}
        isHeld={opened !== null}
        onDisplayedColumnsChanged={(event) => setCompared(isShown(event.api as GridApi<Line>, PRO_RATA))}
        rowData={lines}
        columnDefs={columns}
        pinnedBottomRowData={totals}
        getRowId={({ data }) => data.account_id}
        rowSelection={SELECTION}
        groupHeaderHeight={18}
        tooltipShowDelay={400}
        context={context}
        invalidEditValueMode="block"
        stopEditingWhenCellsLoseFocus
        onCellEditRequest={({ data, newValue }) => manual.fix([data], parseQuantity(String(newValue)) ?? 0)}
        readOnlyEdit
        onCellEditingStopped={() => setFault(null)}
        onFirstDataRendered={(event) => setApi(event.api as GridApi<Line>)}
        onModelUpdated={(event) => setShown(rowsOf(event.api as GridApi<Line>))}
        onSelectionChanged={(event) => setSelected((event.api as GridApi<Line>).getSelectedRows())}
        onCellFocused={(event) => opened && follow(event, onOpen)}
        onKey={(event) => isSettable && pressed(event, manual)}
        onOpen={(line, column, cell) => {
          if (column === BY_HAND) {
            setSetting({ line, cell });
          } else if (column !== ALLOCATION || !isSettable) {
            onOpen(line.account_id);
          }
        }}
      />
      <Footer
        folded={view === 'folded' && !warned ? views.all.filter((line) => !views.folded.includes(line)) : []}
        onUnfold={() => change({ rows: 'all' }, { replace: true })}
        selected={selected}
        manual={isSettable ? manual : null}
        left={leftToAllocate(preview, context.byHand)}
        fault={fault}
      />
      {setting && (
        <ByHandMenu
          opened={setting}
          manual={manual}
          onType={(line) => requestAnimationFrame(() => api && typeIn(api, line))}
          onClose={() => setSetting(null)}
        />
      )}
    </Box>
  );
}

/** What is exported: the rows that a filter leaves. Folded rows belong to it: they are folded, not filtered away. */
const exportedOf = (all: Line[], shown: Line[] | null, inOrder: () => Line[]) => ({
  rows: () => (shown ? inOrder() : all),
  shown: (shown ?? all).length,
  isFiltered: shown !== null && shown.length < all.length,
});

const isShown = (api: GridApi<Line>, column: string) => api.getColumn(column)?.isVisible() ?? false;

/** Begins to type in an account's cell. */
function typeIn(api: GridApi<Line>, line: Line): void {
  const row = api.getRowNode(line.account_id)?.rowIndex;
  if (row !== null && row !== undefined) {
    api.setFocusedCell(row, ALLOCATION);
    api.startEditingCell({ rowIndex: row, colKey: ALLOCATION });
  }
}

const SELECTION = {
  mode: 'multiRow',
  checkboxes: false,
  headerCheckbox: false,
  enableClickSelection: true,
} as const;

/** What the rows are drawn with beside their accounts has changed since they were drawn. */
function useRefreshed(api: GridApi<Line> | null, context: AccountsContext): void {
  const drawnWith = useRef(context);
  useEffect(() => {
    if (api && drawnWith.current !== context) {
      drawnWith.current = context;
      api.refreshCells({ force: true });
    }
  }, [api, context]);
}

/** When the details close that had the focus, it goes back to the cell they were opened from. */
function useFocusBack(api: GridApi<Line> | null, opened: string | null): void {
  useEffect(() => {
    const place = opened === null && document.activeElement === document.body ? api?.getFocusedCell() : null;
    if (api && place) {
      api.setFocusedCell(place.rowIndex, place.column);
    }
  }, [api, opened]);
}

/** The details that are open are those of the row with the focus. */
function follow({ rowIndex, rowPinned, api }: CellFocusedEvent, onOpen: Props['onOpen']): void {
  const row = rowIndex === null || rowPinned ? undefined : api.getDisplayedRowAtIndex(rowIndex);
  if (row?.data) {
    onOpen((row.data as Line).account_id);
  }
}

/** What is looked for is looked for in every account. */
const viewOf = (rows: string | null, words: string): View =>
  (rows as View | null) ?? (words === '' ? 'folded' : 'all');

function useColumns(preview: Allocation, isSettable: boolean, hasLastRun: boolean) {
  const { field, short, unit } = targetOf(preview);
  const isCommitted = preview.commit !== null;
  return useMemo(() => {
    const acts = isSettable ? [byHandColumn] : [];
    return columnsFor({ field, short, unit, isSettable, hasLastRun, isCommitted, acts }).map((column) =>
      'children' in column
        ? { ...column, children: column.children.map(withoutTotal) }
        : withoutTotal(column),
    );
  }, [field, short, unit, isSettable, hasLastRun, isCommitted]);
}

/** The totals row fills only the columns that have a total. */
const withoutTotal = (column: ColDef<Line>): ColDef<Line> => ({
  ...column,
  valueFormatter: (params) =>
    params.node?.rowPinned && (params.value === null || params.value === undefined)
      ? ''
      : typeof column.valueFormatter === 'function'
        ? column.valueFormatter(params)
        : ((params.value as string | null) ?? ''),
});
