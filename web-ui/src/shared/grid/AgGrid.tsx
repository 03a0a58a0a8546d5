import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { CellKeyDownEvent, ColDef, GridApi } from 'ag-grid-community';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { cellOf, copyRaw, isPlainEnter, selectedText, tabbed, toEnd } from './cells';
import { ColumnsDialog, NARROWEST } from './ColumnsDialog';
import { useDrawnGrid } from './drawn/useDrawnGrid';
import type { GridProps } from './gridProps';
import { keepDensity, keptDensity, lookOf, registerModules, WORDS } from './look';
import { useFilterInAddress } from './layout/useFilterInAddress';
import { useLayout } from './layout/useLayout';

registerModules();

/** The grid itself, in a file of its own; screens use it through DataGrid. */
export default function AgGrid<T>(props: Omit<GridProps<T>, 'height' | 'opened'>) {
  const { label, layout, onOpen, onKey, above, actsIn, fitting, isHeld, ...grid } = props;
  const standard = useMemo<ColDef<T>>(
    // Two lines of header keep the unit in sight when a column is narrow.
    () => ({ sortable: true, resizable: true, filter: true, minWidth: NARROWEST, wrapHeaderText: true }),
    [],
  );
  const [api, setApi] = useState<GridApi<T> | null>(null);
  const [density, setDensity] = useState(keptDensity);
  const columns = useLayout<T>(layout, fitting);
  const filter = useFilterInAddress(layout, api);
  const frame = useRef<HTMLDivElement>(null);
  const width = () => frame.current?.clientWidth ?? 0;
  const { element, api: drawn } = useDrawnGrid<T>({
    theme: lookOf(density),
    localeText: WORDS,
    defaultColDef: standard,
    animateRows: false,
    suppressDragLeaveHidesColumns: true,
    onGridReady: (event) => {
      setApi(event.api);
      frame.current?.querySelector('[role=grid]')?.setAttribute('aria-label', label);
      columns.restore(event.api, width());
    },
    onGridSizeChanged: ({ api, clientWidth }) => !isHeld && columns.fit(api, clientWidth),
    onFilterChanged: ({ api }) => filter.keep(api),
    onDragStopped: ({ api }) => columns.remember(api),
    onSortChanged: ({ api, source }) => source === 'uiColumnSorted' && columns.remember(api),
    onCellClicked: ({ data, node, column, event }) => {
      const cell = cellOf(event);
      // Text marked with the mouse is for copying, not for opening.
      if (data && cell && !node.rowPinned && selectedText() === '') {
        onOpen?.(data, column.getColId(), cell);
      }
    },
    onCellKeyDown: (happened) => opened(happened as CellKeyDownEvent<T>, onOpen, onKey),
    ...grid,
  });
  const acts = (
    <Acts
      api={api}
      onClearFilter={filter.isSet ? filter.clear : null}
      onReset={columns.isArranged ? (present) => columns.forget(present, width()) : null}
      onArrange={columns.remember}
      density={density}
      onDensity={(wanted) => {
        keepDensity(wanted);
        setDensity(wanted);
      }}
    />
  );
  return (
    <Box
      ref={frame}
      sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}
      // Rows stand on the screen before the state above holds the grid: the grid itself is asked.
      onKeyDownCapture={(event) => {
        const ready = drawn.current;
        if (ready) {
          tabbed(event, ready);
          toEnd(event, ready);
        }
      }}
      onCopy={(event) => drawn.current && copyRaw(event, drawn.current)}
    >
      {actsIn === undefined ? <Line acts={acts}>{above}</Line> : actsIn && createPortal(acts, actsIn)}
      <Box ref={element} sx={{ flex: 1, minHeight: 0, width: '100%', height: '100%' }} />
    </Box>
  );
}

/** Enter opens a row, or begins to type where a cell can be typed in; other keys are the screen's. */
function opened<T>(
  happened: CellKeyDownEvent<T>,
  onOpen: GridProps<T>['onOpen'],
  onKey: GridProps<T>['onKey'],
): void {
  const { event, data, node, column } = happened;
  const cell = cellOf(event);
  if (!data || !cell || node.rowPinned || !event || cell.classList.contains('ag-cell-inline-editing')) {
    return;
  }
  if (!isPlainEnter(event as KeyboardEvent)) {
    onKey?.(happened);
  } else if (!column.isCellEditable(node)) {
    onOpen?.(data, column.getColId(), cell);
  }
}

interface ActsProps<T> {
  api: GridApi<T> | null;
  /** null: no filter is set, nothing was arranged. */
  onClearFilter: (() => void) | null;
  onReset: ((api: GridApi<T>) => void) | null;
  onArrange: (api: GridApi<T>) => void;
  density: ReturnType<typeof keptDensity>;
  onDensity: (density: ReturnType<typeof keptDensity>) => void;
}

function Acts<T>({ api, onClearFilter, onReset, onArrange, density, onDensity }: ActsProps<T>) {
  const [isArranging, setArranging] = useState(false);
  return (
    <>
      {onClearFilter && (
        <Button variant="text" size="small" onClick={onClearFilter}>
          Clear column filters
        </Button>
      )}
      {onReset && api && (
        <Button variant="text" size="small" onClick={() => onReset(api)}>
          Reset columns
        </Button>
      )}
      <Button variant="text" size="small" onClick={() => setArranging(true)}>
        Columns
      </Button>
      {api && isArranging && (
        <ColumnsDialog
          api={api}
          density={density}
          onDensity={onDensity}
          onArrange={() => onArrange(api)}
          onClose={() => setArranging(false)}
        />
      )}
    </>
  );
}

const Line = ({ acts, children }: { acts: ReactNode; children?: ReactNode }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: children ? 36 : 0 }}>
    {children ?? <Box sx={{ flex: 1 }} />}
    {acts}
  </Box>
);
