import Box from '@mui/material/Box';
import type { ColDef, ColDefField } from 'ag-grid-community';
import { lazy, Suspense, type ComponentType } from 'react';
import { time } from '../format/dates';
import { inPercent, percentage } from '../format/numbers';
import { cellStyles } from './drawn/cellStyles';
import { asText, type GridProps } from './gridProps';
import { Loading } from '../ui/Loading';

/** Starts with the screen that has a grid, beside the screen's questions to the services. */
const arriving = import('./AgGrid');
arriving.catch(() => undefined); // told where the grid should stand, by the boundary round the screen
const AgGrid = lazy(() => arriving);

const FILL = { flex: { md: 1 }, minHeight: { md: 200 }, height: { xs: 480, md: 'auto' } } as const;

/** AG Grid as every screen uses it: columns as data, layout remembered, Enter or a click opens a row. */
export function DataGrid<T>({ label, height, opened, ...grid }: GridProps<T>) {
  const Grid = AgGrid as ComponentType<Omit<GridProps<T>, 'height' | 'opened'>>;
  return (
    <Box
      sx={(theme) => ({
        ...(height === 'fill' ? FILL : { height, flexShrink: typeof height === 'number' ? 0 : 1 }),
        width: '100%',
        display: 'flex',
        flexDirection: 'column',
        ...cellStyles(theme),
        '& .ag-header-group-cell': { fontWeight: 600 },
        '& .ag-header-group-cell:focus, & .ag-header-cell:focus': {
          outline: '2px solid var(--mui-palette-primary-main)',
          outlineOffset: '-2px',
        },
        // Of the style sheet alone: rows drawn anew would lose a click that is under way, and the focus.
        ...(opened && {
          [`& .ag-row[row-id=${JSON.stringify(opened)}]`]: { backgroundColor: 'action.selected' },
        }),
        // A header's filter shows when the header is pointed at or has the focus, and while it filters.
        '& .ag-header-cell:not(:hover, :focus-within, :focus) .ag-header-cell-filter-button:not(.ag-filter-active)':
          { width: 0, margin: 0, overflow: 'hidden' },
      })}
      role="region"
      aria-label={label}
    >
      <Suspense fallback={<Loading label={`Opening the table ${label}`} />}>
        <Grid label={label} {...grid} />
      </Suspense>
    </Box>
  );
}

/** Rows are chosen by check boxes, so that a click still opens one. */
export const SELECTING = {
  rowSelection: { mode: 'multiRow', enableClickSelection: false },
  selectionColumnDef: { pinned: 'left', width: 36, minWidth: 36, maxWidth: 36 },
} as const;
export const SELECTION_COLUMN = 'ag-Grid-SelectionColumn';

/**
 * A right-aligned number in one format. Filters and exports see the number itself, Find both.
 *
 * @param missing what null reads as
 */
export function numberColumn<T>(
  headerName: string,
  format: (value: number) => string,
  rest: ColDef<T>,
  missing = 'unknown',
): ColDef<T> {
  const shown = (value: unknown) =>
    value === null || value === undefined ? missing : format(value as number);
  return {
    headerName,
    type: 'rightAligned',
    filter: 'agNumberColumnFilter',
    filterParams: { defaultOption: 'greaterThan' },
    width: 128,
    valueFormatter: ({ value }) => shown(value),
    getQuickFilterText: ({ value }) => `${asText(value)} ${shown(value)}`,
    ...rest,
  };
}

/** A share of 1 as a column of percent: what it shows, sorts, filters, copies and exports is the percentage. */
export function percentColumn<T>(
  headerName: string,
  read: (row: T) => number | null,
  rest: ColDef<T>,
): ColDef<T> {
  return numberColumn(headerName, percentage, {
    valueGetter: ({ data, node }) => {
      const share = data && !node?.rowPinned ? read(data) : null;
      return share === null || share === undefined ? null : inPercent(share);
    },
    ...rest,
  });
}

/** A moment: sorted by time, filtered and found as it is written. */
export function timeColumn<T>(
  headerName: string,
  field: ColDefField<T> & keyof T,
  rest: ColDef<T> = {},
): ColDef<T> {
  const shown = (value: unknown) => (value ? time(value as string) : '');
  return {
    headerName,
    field,
    width: 210,
    valueFormatter: ({ value }) => shown(value),
    filterValueGetter: ({ data }) => shown(data?.[field]),
    getQuickFilterText: ({ value }) => shown(value),
    ...rest,
  };
}

/** What is nothing is a dim dash, not a nought among noughts. */
export const DASH = '–';
export const dashForZero = (format: (value: number) => string) => (value: number) =>
  value === 0 ? DASH : format(value);
export const dimZero = ({ value }: { value: unknown }) =>
  value === 0 ? { color: 'var(--mui-palette-text-secondary)' } : null;
