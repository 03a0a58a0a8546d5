import type { AgGridReactProps } from 'ag-grid-react';

export interface GridProps<T> extends AgGridReactProps<T> {
  /** Under which name each user's column layout is kept in the browser; it holds no data. */
  layout: string;
  label: string;
  height: string | number;
  /** A row was opened, at this column's cell. */
  onOpen?: (row: T, column: string, cell: HTMLElement) => void;
}

/** A cell's value as plain text for a file or another program; nothing where it is unknown. */
export const asText = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value as string);
