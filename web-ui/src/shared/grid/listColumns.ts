import type { ColDef } from 'ag-grid-community';
import { DECIMALS, type FileColumn, type Kind } from '../export/table';
import { day, time } from '../format/dates';
import { averagePrice, par, percentage, years, money } from '../format/numbers';
import { numberColumn } from './DataGrid';

/** A column of a list: on the screen, and in the file that is made of it. */
export interface ListColumn<T> extends FileColumn<T> {
  width: number;
  /** Takes what is left of the window, at least its width. */
  grows?: true;
  /** An ISO day, written as the desk writes days; the file keeps the ISO form. */
  isDay?: true;
}

const FORMATS: Record<keyof typeof DECIMALS, (value: number) => string> = {
  whole: par,
  price: years,
  average: averagePrice,
  money,
  risk: years,
  percent: percentage,
};

const isNumber = (kind: Kind): kind is keyof typeof DECIMALS => kind in DECIMALS;

/** The columns as the grid shows them. */
export const gridColumns = <T>(columns: ListColumn<T>[]): ColDef<T>[] => columns.map(gridColumn);

function gridColumn<T>({ header, kind, of, width, grows, isDay }: ListColumn<T>): ColDef<T> {
  const common: ColDef<T> = {
    colId: header,
    ...(grows ? { flex: 1, minWidth: width } : { width }),
    valueGetter: ({ data }) => data && of(data),
  };
  if (isNumber(kind)) {
    return numberColumn(header, FORMATS[kind], {
      ...common,
      valueFormatter: ({ value }) => (typeof value === 'number' ? FORMATS[kind](value) : ''),
    });
  }
  const written = kind === 'time' ? time : isDay ? day : String;
  const shown = (value: unknown) => (value ? written(value as string) : '');
  return {
    ...common,
    headerName: header,
    valueFormatter: ({ value }) => shown(value),
    filterValueGetter: ({ data }) => shown(data && of(data)),
    getQuickFilterText: ({ value }) => shown(value),
    tooltip: ({ value }) => shown(value),
  };
}
