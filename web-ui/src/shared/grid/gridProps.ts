import type { CellKeyDownEvent, GridOptions } from 'ag-grid-community';
import type { ReactNode } from 'react';
import type { Fitting } from './layout/fitting';

export interface GridProps<T> extends GridOptions<T> {
  /** Under which name each user's column layout is kept in the browser; it holds no data. */
  layout: string;
  label: string;
  /** `fill`: what is left of a column, on a narrow window a height of its own. */
  height: string | number;
  /** The id of the row that is open below or beside the grid. */
  opened?: string | undefined;
  /** A row was opened, at this column's cell. */
  onOpen?: (row: T, column: string, cell: HTMLElement) => void;
  /** A key on a cell, Enter aside. */
  onKey?: (event: CellKeyDownEvent<T>) => void;
  /** What stands above the grid and fills the line up to its own acts. */
  above?: ReactNode;
  /** Where the grid's own acts stand when the screen has a line for them; null: it is not drawn yet. */
  actsIn?: HTMLElement | null;
  /** The columns that depend on the width, until the user arranges them. */
  fitting?: Fitting;
  /** The columns stay as they are while the width changes: beside the grid stands what was opened from one of its cells. */
  isHeld?: boolean;
}

/** A cell's value as plain text for a file or another program; nothing where it is unknown. */
export const asText = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value as string);
