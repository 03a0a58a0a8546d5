import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import {
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  CsvExportModule,
  DateFilterModule,
  LocaleModule,
  ModuleRegistry,
  NumberFilterModule,
  PinnedRowModule,
  QuickFilterModule,
  RenderApiModule,
  RowApiModule,
  RowSelectionModule,
  TextFilterModule,
  themeQuartz,
  TooltipModule,
  ValidationModule,
  type CellKeyDownEvent,
  type ColDef,
  type ColumnState,
  type GridApi,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useMemo, useRef, useState, type ClipboardEvent } from 'react';
import { useSelector } from 'react-redux';
import { selectUser } from '../api/session';
import { ColumnsDialog, NARROWEST } from './ColumnsDialog';
import { asText, type GridProps } from './gridProps';
import { useFilterInAddress } from './useFilterInAddress';

// What the screens use and no more; while developing and testing, the grid says what is missing.
ModuleRegistry.registerModules([
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  CsvExportModule,
  DateFilterModule,
  LocaleModule,
  NumberFilterModule,
  PinnedRowModule,
  QuickFilterModule,
  RenderApiModule,
  RowApiModule,
  RowSelectionModule,
  TextFilterModule,
  TooltipModule,
  ...(import.meta.env.DEV ? [ValidationModule] : []),
]);

/** The desk's density, in the colors of the theme that is on. */
const look = themeQuartz.withParams({
  fontFamily: 'inherit',
  fontSize: 13,
  rowHeight: 28,
  headerHeight: 40,
  spacing: 5,
  backgroundColor: 'var(--mui-palette-background-paper)',
  foregroundColor: 'var(--mui-palette-text-primary)',
  headerTextColor: 'var(--mui-palette-text-secondary)',
  borderColor: 'var(--mui-palette-divider)',
  accentColor: 'var(--mui-palette-primary-main)',
  browserColorScheme: 'inherit',
  wrapperBorderRadius: 4,
});

/** The grid's own words, as the other screens say them. */
const WORDS = {
  noRowsToShow: 'No rows.',
  noMatchingRows: 'No matching rows. Clear the filters.',
  andCondition: 'and',
  orCondition: 'or',
};

/** The grid itself, in a file of its own; screens use it through DataGrid. */
export default function AgGrid<T>({ label, layout, onOpen, ...grid }: Omit<GridProps<T>, 'height'>) {
  // By number, not by name: a shared browser does not reveal who its other users are.
  const owner = useSelector(selectUser)?.id;
  const key = owner && `oas.layout.${owner}.${layout}`;
  const standard = useMemo<ColDef<T>>(
    // Two lines of header keep the unit in sight when a column is narrow.
    () => ({
      sortable: true,
      resizable: true,
      filter: true,
      minWidth: NARROWEST,
      wrapHeaderText: true,
    }),
    [],
  );
  const [api, setApi] = useState<GridApi<T> | null>(null);
  const [isArranged, setArranged] = useState(false);
  const [isArranging, setArranging] = useState(false);
  const filter = useFilterInAddress(layout, api);
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useRef<AgGridReact<T>>(null);
  const remember = (changed: GridApi<T>) => {
    if (key) {
      localStorage.setItem(key, JSON.stringify(changed.getColumnState()));
      setArranged(true);
    }
  };
  const forget = () => {
    api?.resetColumnState();
    if (key) {
      localStorage.removeItem(key);
    }
    setArranged(false);
  };
  return (
    <Box
      ref={frame}
      sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}
      // Rows stand on the screen before the state above holds the grid: the grid itself is asked.
      onCopy={(event) => drawn.current?.api && copyRaw(event, drawn.current.api)}
    >
      <AgGridReact<T>
        ref={drawn}
        containerStyle={{ flex: 1, minHeight: 0 }}
        theme={look}
        localeText={WORDS}
        defaultColDef={standard}
        animateRows={false}
        enableCellTextSelection
        suppressDragLeaveHidesColumns
        onGridReady={(event) => {
          setApi(event.api);
          frame.current?.querySelector('[role=grid]')?.setAttribute('aria-label', label);
          setArranged(restore(key, event.api));
        }}
        onFilterChanged={({ api }) => filter.keep(api)}
        onDragStopped={({ api }) => remember(api)}
        onSortChanged={({ api, source }) => source === 'uiColumnSorted' && remember(api)}
        onCellClicked={({ data, node, column, event }) => {
          const cell = cellOf(event);
          // Text marked with the mouse is for copying, not for opening.
          if (data && cell && !node.rowPinned && selectedText() === '') {
            onOpen?.(data, column.getColId(), cell);
          }
        }}
        onCellKeyDown={(happened) => {
          const { event, data, node, column } = happened as CellKeyDownEvent<T>;
          const cell = cellOf(event);
          if (isPlainEnter(event as KeyboardEvent | null) && data && cell && !node.rowPinned) {
            onOpen?.(data, column.getColId(), cell);
          }
        }}
        {...grid}
      />
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1 }}>
        {filter.isSet && (
          <Button variant="text" size="small" onClick={filter.clear}>
            Clear column filters
          </Button>
        )}
        {isArranged && (
          <Button variant="text" size="small" onClick={forget}>
            Reset columns
          </Button>
        )}
        <Button variant="text" size="small" onClick={() => setArranging(true)}>
          Columns
        </Button>
      </Box>
      {api && isArranging && (
        <ColumnsDialog api={api} onArrange={() => remember(api)} onClose={() => setArranging(false)} />
      )}
    </Box>
  );
}

/** With other keys held it is a shortcut of the screen. */
const isPlainEnter = (event: KeyboardEvent | null) =>
  event?.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

const selectedText = () => getSelection()?.toString().trim() ?? '';

/**
 * Copying one cell gives its raw value, 1378000 and not 1,378,000: the one that has the focus, or whose whole text is marked.
 * Any other marked text is copied as it stands.
 */
function copyRaw<T>(event: ClipboardEvent, api: GridApi<T>): void {
  const cell = cellOf(event.nativeEvent);
  const colKey = cell?.getAttribute('col-id');
  const row = cell?.closest('.ag-row');
  const marked = selectedText();
  if (!cell || !colKey || !row || (marked !== '' && marked !== cell.textContent.trim())) {
    return;
  }
  const rowNode = row.classList.contains('ag-row-pinned')
    ? api.getPinnedBottomRow(0)
    : api.getRowNode(row.getAttribute('row-id') ?? '');
  const value: unknown = rowNode && api.getCellValue({ rowNode, colKey });
  event.clipboardData.setData('text/plain', asText(value));
  event.preventDefault();
}

const cellOf = (event?: Event | null) =>
  (event?.target as Element | null | undefined)?.closest<HTMLElement>('.ag-cell') ?? null;

/** @returns whether the user had arranged the columns before. */
function restore(key: string | undefined, api: GridApi): boolean {
  const kept = key && localStorage.getItem(key);
  return (
    Boolean(kept) &&
    api.applyColumnState({ state: JSON.parse(kept as string) as ColumnState[], applyOrder: true })
  );
}
