import type { CellStyle, ValueGetterParams } from 'ag-grid-community';
import type { Child, Line } from '../../../../shared/api/contract';
import type { ByHands } from '../../../../shared/draft/draft';

/**
 * What the columns read beside the row: it stands in the grid's context, so that the columns are the same from one run of
 * an order to the next, and the reader's widths, sorting and place stay.
 */
export interface AccountsContext {
  byHand: ByHands;
  /** What the service refused of what was set manually, by account. */
  faults: ReadonlyMap<string, string>;
  /** How many warnings an account has. */
  warned: ReadonlyMap<string, number>;
  breached: ReadonlySet<string>;
  /** The largest change of the metric, for the bars. */
  mostChange: number;
  /** Par of the whole block. */
  block: number;
  /** Par of the last run, by account; null: there was none. */
  lastRun: ReadonlyMap<string, number> | null;
  /** The order of each account, once the allocation is committed. */
  orders: ReadonlyMap<string, Child>;
  /** Told why what is being typed cannot be taken; null: it can. */
  onFault: (fault: string | null) => void;
  /** Par more than pro rata, by account; null: not known. */
  vsProRata: ReadonlyMap<string, number> | null;
}

export const ALLOCATION = 'allocated_quantity';
export const BY_HAND = 'by-hand';
export const WARNED = 'warnings';
export const LAST_RUN = 'last-run';
export const PRO_RATA = 'pro-rata';

export const AMBER = 'var(--mui-palette-warning-main)';
export const RED = 'var(--mui-palette-error-main)';
export const BLUE = 'var(--mui-palette-info-main)';
export const DIM = 'var(--mui-palette-text-secondary)';
export const strong: CellStyle = { fontWeight: 600 };

/** Reads a figure of an account; the totals row has none of these. */
export const of =
  <R>(read: (line: Line, context: AccountsContext) => R) =>
  ({ data, node, context }: ValueGetterParams<Line>): R | null =>
    data && !node?.rowPinned ? read(data, context as AccountsContext) : null;
