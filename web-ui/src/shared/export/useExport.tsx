import type { GridApi, ModelUpdatedEvent } from 'ag-grid-community';
import { useState } from 'react';
import { ExportMenu } from './ExportMenu';
import type { FileColumn } from './table';

/**
 * The rows of a grid as a file: those that its filters leave, in the order in which they stand.
 *
 * @param name the file's name without its ending
 * @param columns what the file holds, whatever the user has arranged on the screen
 * @param rows the grid's rows before its filters, which are exported while it is not drawn
 * @param all how many there are without what the screen itself looks for
 */
export function useExport<T>(name: string, columns: FileColumn<T>[], rows: T[], all = rows.length) {
  const [api, setApi] = useState<GridApi<T> | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  const isDrawn = api !== null && !api.isDestroyed();
  const shown = isDrawn && left !== null ? left : rows.length;
  const inOrder = () => (isDrawn ? rowsOf(api) : rows);
  return {
    /** For the grid, so that the menu says how many rows there are. */
    onModelUpdated: (event: ModelUpdatedEvent<T>) => {
      setApi(event.api);
      setLeft(event.api.getDisplayedRowCount());
    },
    /** null: there is nothing to export. */
    menu: rows.length > 0 && (
      <ExportMenu table={() => ({ name, columns, rows: inOrder() })} rows={shown} isFiltered={shown < all} />
    ),
  };
}

/** The rows that a grid's filters leave, in their order. */
export function rowsOf<T>(api: GridApi<T>): T[] {
  const rows: T[] = [];
  api.forEachNodeAfterFilterAndSort(({ data }) => data && rows.push(data));
  return rows;
}
