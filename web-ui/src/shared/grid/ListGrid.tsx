import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { GridApi } from 'ag-grid-community';
import { useMemo, useState, type ReactNode } from 'react';
import { ExportMenu } from '../export/ExportMenu';
import { Loading } from '../ui/Loading';
import { StaleNotice } from '../ui/StaleNotice';
import { DataGrid } from './DataGrid';
import { fileOf, gridColumns, type ListColumn } from './listColumns';

interface Props<T> {
  /** The name of the layout, and of the file. */
  name: string;
  label: string;
  columns: ListColumn<T>[];
  /** undefined: not read yet. */
  rows: T[] | undefined;
  error: unknown;
  /** When the rows were read, ms since 1970. */
  readAt: number | undefined;
  /** What is said when there are no rows. */
  empty: string;
  idOf: (row: T) => string;
  onOpen?: (row: T) => void;
  /** What stands above the grid: how many there are, choices, acts. */
  children?: ReactNode;
}

/** Rows of one answer: while they are read, when there are none, when they could not be read, and as a file. */
export function ListGrid<T>(props: Props<T>) {
  const { name, label, columns, rows, error, readAt, empty, idOf, onOpen, children } = props;
  const [api, setApi] = useState<GridApi<T> | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const defined = useMemo(() => gridColumns(columns), [columns]);
  const all = rows ?? [];
  const left = () => (api && !api.isDestroyed() ? rowsOf(api) : all);
  return (
    <>
      {error !== undefined && <StaleNotice error={error} readAt={rows && readAt} />}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap', minHeight: 30 }}>
        {children}
        <Box sx={{ flex: 1 }} />
        {all.length > 0 && (
          <ExportMenu
            table={() => fileOf(name, columns, left())}
            rows={shown ?? all.length}
            isFiltered={shown !== null && shown < all.length}
          />
        )}
      </Box>
      {!rows && error === undefined && <Loading label={`Loading ${label.toLowerCase()}`} />}
      {rows && all.length === 0 && <Alert severity="info">{empty}</Alert>}
      {all.length > 0 && (
        <DataGrid<T>
          layout={name}
          label={label}
          height="100%"
          rowData={all}
          columnDefs={defined}
          getRowId={({ data }) => idOf(data)}
          tooltipShowDelay={400}
          onFirstDataRendered={(event) => setApi(event.api as GridApi<T>)}
          onModelUpdated={(event) => setShown(event.api.getDisplayedRowCount())}
          onOpen={onOpen}
        />
      )}
    </>
  );
}

function rowsOf<T>(api: GridApi<T>): T[] {
  const rows: T[] = [];
  api.forEachNodeAfterFilterAndSort(({ data }) => data && rows.push(data));
  return rows;
}
