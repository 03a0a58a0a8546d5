import type { ColDef, ICellRendererParams } from 'ag-grid-community';
import { numberColumn } from '../../../shared/grid/DataGrid';
import { cellButton } from '../../../shared/grid/drawn/cellButton';
import { amountOf } from '../../../shared/lines/amount';
import { LINES, UNIT_WORDS, type AccountLine, type LinesName, type Unit } from '../../../shared/lines/line';
import { shareInWords, shareOf } from '../../../shared/lines/totals';

export interface LineRow extends AccountLine {
  /** The place among the lines; that of the empty row is after the last. */
  index: number;
  /** Why the line cannot be sent; empty: it can. */
  fault: string;
}

export type Editable = keyof AccountLine;
export const REMOVE = 'remove';

interface LinesContext {
  names: ReadonlyMap<string, string>;
  /** Par of the order; null: not typed yet. */
  block: number | null;
  /** The sum of all weights. */
  weights: number;
}

const AMBER = 'var(--mui-palette-warning-main)';
const typed: ColDef<LineRow> = { editable: true, cellEditor: 'agTextCellEditor' };

const amount = (headerName: string, field: 'value' | 'least' | 'most', width: number): ColDef<LineRow> => ({
  ...typed,
  headerName,
  field,
  width,
  type: 'rightAligned',
  valueFormatter: ({ value, data }) => shown(value as string, data?.unit ?? 'WEIGHT'),
});

/** A number with separators, as it is written everywhere; what is none stays as it was typed. */
function shown(text: string, unit: Unit): string {
  const number = text.trim() === '' ? null : amountOf(text, unit);
  const written = number?.toLocaleString('en-US', { maximumFractionDigits: 9 });
  return written === undefined ? text : text.trim().endsWith('%') ? `${written}%` : written;
}

const remove: ColDef<LineRow> = {
  headerName: 'Delete',
  colId: REMOVE,
  width: 68,
  sortable: false,
  filter: false,
  cellRenderer: ({ data }: ICellRendererParams<LineRow>) =>
    data?.account || data?.value ? cellButton('remove', `Delete line ${data.index + 1}`) : null,
};

/** The columns of a list of lines: account, name, type, value, what it comes to, and what is wrong. */
export function columnsFor(name: LinesName): ColDef<LineRow>[] {
  const { units, value } = LINES[name];
  const areAmounts = units.length > 1;
  return [
    { ...typed, headerName: 'Account', field: 'account', width: 104 },
    {
      headerName: 'Name',
      colId: 'name',
      width: 150,
      valueGetter: ({ data, context }) => (context as LinesContext).names.get(data?.account ?? '') ?? '',
      tooltip: ({ value: said }) => said as string,
    },
    ...(areAmounts
      ? [
          {
            headerName: 'Type',
            field: 'unit' as const,
            width: 92,
            editable: true,
            cellEditor: 'agSelectCellEditor',
            cellEditorParams: { values: units },
            valueFormatter: ({ value: unit }: { value: Unit }) => UNIT_WORDS[unit],
          },
        ]
      : []),
    amount(value, 'value', 116),
    ...(name === 'metricTargets'
      ? []
      : [
          numberColumn<LineRow>(areAmounts ? '% of block' : '% of total', shareInWords, {
            colId: 'share',
            width: 84,
            valueGetter: ({ data, context }) => {
              const { weights, block } = context as LinesContext;
              return data ? shareOf(data, weights, block) : null;
            },
            valueFormatter: ({ value: share }) => (share === null ? '' : shareInWords(share as number)),
          }),
        ]),
    {
      headerName: 'Issue',
      field: 'fault',
      flex: 1,
      minWidth: 160,
      cellStyle: { color: AMBER, fontWeight: 600 },
      tooltip: ({ value: said }) => said as string,
    },
    ...(areAmounts
      ? [
          amount('Min', 'least', 84),
          amount('Max', 'most', 84),
          { ...typed, headerName: 'Priority', field: 'priority' as const, width: 72 },
        ]
      : []),
    remove,
  ];
}
