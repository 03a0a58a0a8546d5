import type { GridApi } from 'ag-grid-community';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { asText } from './gridProps';

/** The grid's cell in which something happened. */
export const cellOf = (event?: Event | null) =>
  (event?.target as Element | null | undefined)?.closest<HTMLElement>('.ag-cell') ?? null;

export const selectedText = () => getSelection()?.toString().trim() ?? '';

/** With other keys held it is a shortcut of the screen. */
export const isPlainEnter = (event: globalThis.KeyboardEvent | null) =>
  event?.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/**
 * Copying one cell gives its raw value, 1378000 and not 1,378,000: the one that has the focus, or whose whole text is marked.
 * Any other marked text is copied as it stands.
 */
export function copyRaw<T>(event: ClipboardEvent, api: GridApi<T>): void {
  const cell = cellOf(event.nativeEvent);
  const colKey = cell?.getAttribute('col-id');
  const row = cell?.closest('.ag-row');
  const marked = selectedText();
  if (!cell || !colKey || !row || isTypedIn(cell) || (marked !== '' && marked !== cell.textContent.trim())) {
    return;
  }
  const rowNode = row.classList.contains('ag-row-pinned')
    ? api.getPinnedBottomRow(0)
    : api.getRowNode(row.getAttribute('row-id') ?? '');
  const value: unknown = rowNode && api.getCellValue({ rowNode, colKey });
  event.clipboardData.setData('text/plain', asText(value));
  event.preventDefault();
}

/**
 * Tab goes from the header to the rows and from the rows out of the grid, Shift the same way back: two stops, within which
 * arrows go from cell to cell.
 */
export function tabbed<T>(event: KeyboardEvent<HTMLElement>, api: GridApi<T>): void {
  const { target, currentTarget: frame, shiftKey } = event;
  const grid = frame.querySelector('[role=grid]');
  const isIn = (place: string) => (target as Element).closest(place) !== null;
  if (event.key !== 'Tab' || !grid || !isIn('[role=grid]') || isIn('.ag-cell-inline-editing')) {
    return;
  }
  const [column] = api.getAllDisplayedColumns();
  const isInHeader = isIn('.ag-header');
  let isDone = false;
  if (isInHeader && !shiftKey && column && api.getDisplayedRowCount() > 0) {
    api.setFocusedCell(api.getFirstDisplayedRowIndex(), column);
    isDone = true;
  } else if (!isInHeader && shiftKey && column) {
    api.setFocusedHeader(column);
    isDone = true;
  } else {
    isDone = focusBeside(grid, shiftKey);
  }
  if (isDone) {
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Ctrl with Home or End goes to the first or last row of the column; the browser would only scroll, and leave the focus. */
export function toEnd<T>(event: KeyboardEvent<HTMLElement>, api: GridApi<T>): void {
  const { key, ctrlKey, metaKey, nativeEvent } = event;
  const place = api.getFocusedCell();
  const cell = cellOf(nativeEvent);
  if (!['Home', 'End'].includes(key) || !(ctrlKey || metaKey) || !place || !cell || isTypedIn(cell)) {
    return;
  }
  const row = key === 'Home' ? 0 : api.getDisplayedRowCount() - 1;
  api.ensureIndexVisible(row);
  api.setFocusedCell(row, place.column);
  event.preventDefault();
}

const isTypedIn = (cell: HTMLElement) => cell.classList.contains('ag-cell-inline-editing');

const TABBABLE =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [tabindex="0"]:not([class*=ag-tab-guard])';

/** Moves the focus to what stands before the grid or after it. @returns whether there is anything */
function focusBeside(grid: Element, isBefore: boolean): boolean {
  const wanted = isBefore ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const found = [...document.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (element) =>
      !grid.contains(element) &&
      (grid.compareDocumentPosition(element) & wanted) !== 0 &&
      element.tabIndex >= 0 &&
      element.getClientRects().length > 0,
  );
  const next = isBefore ? found.at(-1) : found[0];
  next?.focus();
  return next !== undefined;
}
