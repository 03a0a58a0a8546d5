import type { CellKeyDownEvent } from 'ag-grid-community';
import type { Line } from '../../../../shared/api/contract';
import type { Manual } from './useManual';

/** The rows that an act is for: several selected, else the one with the focus. */
function targetsOf({ api, data }: CellKeyDownEvent<Line>): Line[] {
  const selected = api.getSelectedRows();
  if (selected.length > 1) {
    return selected;
  }
  return data ? [data] : [];
}

/** Shift with an arrow: the row that is left and the one that is reached are selected. */
function extend({ api, node, column }: CellKeyDownEvent<Line>, step: 1 | -1): void {
  const index = (node.rowIndex ?? 0) + step;
  const next = api.getDisplayedRowAtIndex(index);
  if (next) {
    node.setSelected(true);
    next.setSelected(true);
    api.ensureIndexVisible(index);
    api.setFocusedCell(index, column);
  }
}

/** The keys of the grid of accounts: L locks, X excludes, U unlocks; Shift with an arrow selects a range. */
export function pressed(happened: CellKeyDownEvent<Line>, manual: Manual): void {
  const event = happened.event as KeyboardEvent;
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const acts: Record<string, (lines: Line[]) => unknown> = {
    l: manual.lock,
    x: manual.exclude,
    u: manual.release,
  };
  const act = acts[event.key.toLowerCase()];
  if (act) {
    act(targetsOf(happened));
  } else if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    extend(happened, event.key === 'ArrowDown' ? 1 : -1);
  }
}
