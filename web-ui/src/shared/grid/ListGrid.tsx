import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useMemo, type ReactNode } from 'react';
import { useExport } from '../export/useExport';
import { Loading } from '../ui/Loading';
import { StaleNotice } from '../ui/StaleNotice';
import { DataGrid } from './DataGrid';
import { useActsPlace } from './useActsPlace';
import { gridColumns, type ListColumn } from './listColumns';

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
  const defined = useMemo(() => gridColumns(columns), [columns]);
  const { actsIn, place } = useActsPlace();
  const all = rows ?? [];
  const { onModelUpdated, menu } = useExport(name, columns, all);
  return (
    <>
      {error !== undefined && <StaleNotice error={error} readAt={rows && readAt} />}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap', minHeight: 30 }}>
        {children}
        <Box sx={{ flex: 1 }} />
        {menu}
        {place}
      </Box>
      {!rows && error === undefined && <Loading label={`Loading ${label.toLowerCase()}`} />}
      {rows && all.length === 0 && <Alert severity="info">{empty}</Alert>}
      {all.length > 0 && (
        <DataGrid<T>
          layout={name}
          label={label}
          height="100%"
          actsIn={actsIn}
          rowData={all}
          columnDefs={defined}
          getRowId={({ data }) => idOf(data)}
          tooltipShowDelay={400}
          onModelUpdated={onModelUpdated}
          onOpen={onOpen}
        />
      )}
    </>
  );
}
