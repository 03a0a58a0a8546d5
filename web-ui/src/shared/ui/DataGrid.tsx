import Box from '@mui/material/Box';
import type { ColDef } from 'ag-grid-community';
import type { AgGridReactProps } from 'ag-grid-react';
import { lazy, Suspense, type ComponentType } from 'react';
import { Loading } from './Loading';

/** Starts with the screen that has a grid, beside the screen's questions to the services. */
const arriving = import('./AgGrid');
arriving.catch(() => undefined); // told where the grid should stand, by the boundary round the screen
const AgGrid = lazy(() => arriving);

export interface GridProps<T> extends AgGridReactProps<T> {
  /** Under which name each user's column layout is kept in the browser; it holds no data. */
  layout: string;
  label: string;
  height: string | number;
  /** A row was opened, at this column's cell. */
  onOpen?: (row: T, column: string, cell: HTMLElement) => void;
}

/** AG Grid as every screen uses it: columns as data, layout remembered, Enter or a click opens a row. */
export function DataGrid<T>({ label, height, ...grid }: GridProps<T>) {
  const Grid = AgGrid as ComponentType<Omit<GridProps<T>, 'label' | 'height'>>;
  return (
    <Box
      // The row of totals does not take the grid's own box model.
      sx={{ height, width: '100%', '& .ag-cell': { boxSizing: 'border-box' } }}
      role="region"
      aria-label={label}
    >
      <Suspense fallback={<Loading label={`Opening the table ${label}`} />}>
        <Grid {...grid} />
      </Suspense>
    </Box>
  );
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

/** A cell's value as plain text for a file or another program; nothing where it is unknown. */
export const asText = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value as string);

/** A piece of zero is a dim dash, not a nought among noughts. */
export const dashForZero = (format: (value: number) => string) => (value: number) =>
  value === 0 ? '–' : format(value);
export const dimZero = ({ value }: { value: unknown }) =>
  value === 0 ? { color: 'var(--mui-palette-text-secondary)' } : null;
