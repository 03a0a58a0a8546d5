import Box from '@mui/material/Box';
import {
  AllCommunityModule,
  ModuleRegistry,
  themeQuartz,
  type CellKeyDownEvent,
  type ColDef,
  type ColumnState,
  type GridApi,
} from 'ag-grid-community';
import { AgGridReact, type AgGridReactProps } from 'ag-grid-react';
import { useMemo } from 'react';
import { par } from '../format/numbers';

ModuleRegistry.registerModules([AllCommunityModule]);

/** The desk's density, in the colours of whichever theme is on. */
const look = themeQuartz.withParams({
  fontFamily: 'inherit',
  fontSize: 13,
  rowHeight: 28,
  headerHeight: 32,
  spacing: 5,
  backgroundColor: 'var(--mui-palette-background-paper)',
  foregroundColor: 'var(--mui-palette-text-primary)',
  headerTextColor: 'var(--mui-palette-text-secondary)',
  borderColor: 'var(--mui-palette-divider)',
  accentColor: 'var(--mui-palette-primary-main)',
  browserColorScheme: 'inherit',
  wrapperBorderRadius: 4,
});

interface Props<T> extends AgGridReactProps<T> {
  /** Under which name the reader's column layout is kept; it holds no data. */
  layout: string;
  label: string;
  height: string | number;
  /** A row was opened, at this column's cell. */
  onOpen?: (row: T, column: string, cell: HTMLElement) => void;
}

/** AG Grid as every screen uses it: columns as data, layout remembered, Enter or a click opens a row. */
export function DataGrid<T>({ layout, label, height, onOpen, ...grid }: Props<T>) {
  const standard = useMemo<ColDef<T>>(
    () => ({ sortable: true, resizable: true, filter: true, minWidth: 80 }),
    [],
  );
  return (
    <Box
      // The row of totals does not take the grid's own box model.
      sx={{ height, width: '100%', '& .ag-cell': { boxSizing: 'border-box' } }}
      role="region"
      aria-label={label}
    >
      <AgGridReact<T>
        theme={look}
        defaultColDef={standard}
        animateRows={false}
        enableCellTextSelection
        suppressDragLeaveHidesColumns
        onGridReady={({ api }) => restore(layout, api)}
        onDragStopped={({ api }) => remember(layout, api)}
        onSortChanged={({ api }) => remember(layout, api)}
        onCellClicked={({ data, node, column, event }) => {
          const cell = cellOf(event);
          if (data && cell && !node.rowPinned) {
            onOpen?.(data, column.getColId(), cell);
          }
        }}
        onCellKeyDown={(happened) => {
          const { event, data, node, column } = happened as CellKeyDownEvent<T>;
          const cell = cellOf(event);
          if ((event as KeyboardEvent | null)?.key === 'Enter' && data && cell && !node.rowPinned) {
            onOpen?.(data, column.getColId(), cell);
          }
        }}
        {...grid}
      />
    </Box>
  );
}

const cellOf = (event?: Event | null) =>
  (event?.target as Element | null | undefined)?.closest<HTMLElement>('.ag-cell') ?? null;

const keyOf = (layout: string) => `oas.layout.${layout}`;

function remember(layout: string, api: GridApi): void {
  localStorage.setItem(keyOf(layout), JSON.stringify(api.getColumnState()));
}

function restore(layout: string, api: GridApi): void {
  const kept = localStorage.getItem(keyOf(layout));
  if (kept) {
    api.applyColumnState({ state: JSON.parse(kept) as ColumnState[], applyOrder: true });
  }
}

/** A right-aligned number in one format; null reads as unknown. Filters and exports see the number itself. */
export function numberColumn<T>(
  headerName: string,
  format: (value: number) => string,
  rest: ColDef<T>,
): ColDef<T> {
  return {
    headerName,
    type: 'rightAligned',
    filter: 'agNumberColumnFilter',
    width: 128,
    valueFormatter: ({ value }) =>
      value === null || value === undefined ? 'unknown' : format(value as number),
    ...rest,
  };
}

/** A piece of zero is a dim dash, not a nought among noughts. */
export const dashForZero = (value: number) => (value === 0 ? '–' : par(value));
