import type { ColumnState, GridApi } from 'ag-grid-community';
import { useRef, useState } from 'react';
import { useSelector } from 'react-redux';
import { selectUser } from '../../api/session';
import { hiddenIn, type Fitting } from './fitting';

/** px; the bar at the right of rows that do not all fit. */
const SCROLLBAR = 16;

/**
 * How a user has arranged the columns of a grid: kept in the browser by the user's number, not name, so that a shared browser
 * does not reveal who its other users are.
 *
 * @param fitting the columns that depend on the width, until the user arranges any
 */
export function useLayout<T>(layout: string, fitting?: Fitting) {
  const owner = useSelector(selectUser)?.id;
  const key = owner && `oas.layout.${owner}.${layout}`;
  const [isArranged, setArranged] = useState(false);
  const fitted = useRef<number | null>(null);
  const fit = (api: GridApi<T>, width: number) => {
    if (!fitting || fitted.current === width || (key && localStorage.getItem(key))) {
      return;
    }
    fitted.current = width;
    const columns = (api.getColumns() ?? []).map((column) => ({
      colId: column.getColId(),
      width: column.getFlex() ? column.getMinWidth() : column.getActualWidth(),
    }));
    const hidden = hiddenIn(width - SCROLLBAR, columns, fitting);
    api.applyColumnState({ state: columns.map(({ colId }) => ({ colId, hide: hidden.has(colId) })) });
  };
  return {
    isArranged,
    fit,
    restore: (api: GridApi<T>, width: number) => {
      const kept = key && localStorage.getItem(key);
      setArranged(
        Boolean(kept) &&
          api.applyColumnState({ state: JSON.parse(kept as string) as ColumnState[], applyOrder: true }),
      );
      fit(api, width);
    },
    remember: (api: GridApi<T>) => {
      if (key) {
        localStorage.setItem(key, JSON.stringify(api.getColumnState()));
        setArranged(true);
      }
    },
    forget: (api: GridApi<T>, width: number) => {
      api.resetColumnState();
      if (key) {
        localStorage.removeItem(key);
      }
      setArranged(false);
      fitted.current = null;
      fit(api, width);
    },
  };
}
