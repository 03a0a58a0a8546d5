import Box from '@mui/material/Box';
import Table, { type TableProps } from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell, { type TableCellProps } from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';

/** `figure`: to the right, as its head; `name`: what its row is of; `prose`: breaks anywhere. */
type Look = 'figure' | 'name' | 'prose';

/** A column: its head, and what it shows of a row. */
export type Column<R> = readonly [head: ReactNode, cell: (row: R) => ReactNode, look?: Look];

interface Props<R> extends Omit<TableProps, 'rows'> {
  label: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  keyOf: (row: R) => string;
  /** Scrolls sideways by itself where the window is narrower. */
  isWide?: boolean;
  /** The rows say what they are. */
  hasNoHead?: boolean;
}

const CELLS: Record<Look, TableCellProps> = {
  figure: { align: 'right' },
  name: { component: 'th', scope: 'row' },
  prose: { sx: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } },
};

/** A few rows to be read, not worked with: what sorts, filters or selects is a DataGrid. */
export function SmallTable<R>(props: Props<R>) {
  const { label, columns, rows, keyOf, isWide = false, hasNoHead = false, ...rest } = props;
  const table = (
    <Table size="small" aria-label={label} {...rest}>
      {!hasNoHead && (
        <TableHead>
          <TableRow>
            {columns.map(([head, , look], at) => (
              // A head without words is no head.
              <TableCell key={at} component={head === '' ? 'td' : 'th'} align={look && CELLS[look].align}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
      )}
      <TableBody>
        {rows.map((row) => (
          <TableRow key={keyOf(row)}>
            {columns.map(([, cell, look], at) => (
              <TableCell key={at} {...(look && CELLS[look])}>
                {cell(row)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
  return isWide ? (
    // By keyboard too.
    <Box role="group" aria-label={label} tabIndex={0} sx={{ overflowX: 'auto' }}>
      {table}
    </Box>
  ) : (
    table
  );
}
