import type { ColDef, ValueGetterParams } from 'ag-grid-community';
import type { Line, Metrics, Preview } from '../../../shared/api/contract';
import { change, money, par, withSeparators, years } from '../../../shared/format/numbers';
import { dashForZero, dimZero, numberColumn, percentColumn } from '../../../shared/ui/DataGrid';
import type { ByHandContext } from '../components/column';
import { REASON_WORDS, targetOf } from '../../../shared/findings/findings';

const metric = (when: 'pre_trade_metrics' | 'post_trade_metrics', field: keyof Metrics) => (line: Line) =>
  line[when][field];

/** Reads a figure of an account; the totals row has none of these. */
const of =
  <R>(read: (line: Line) => R) =>
  ({ data, node }: ValueGetterParams<Line>): R | null =>
    data && !node?.rowPinned ? read(data) : null;

/**
 * What the columns read beside the row: it stands in the grid's context, so that the columns are the same from one run of
 * an order to the next, and the reader's widths, sorting and place stay.
 */
export interface AccountsContext extends ByHandContext {
  /** How many warnings an account has. */
  warned: ReadonlyMap<string, number>;
}

export const WARNED = 'warnings';
/** The columns of the accounts view, in the order a trader reads them; `acts` are the manual settings. */
export function columnsFor(
  { field, short, unit }: Pick<ReturnType<typeof targetOf>, 'field' | 'short' | 'unit'>,
  acts: ColDef<Line>[],
): ColDef<Line>[] {
  const before = metric('pre_trade_metrics', field);
  const after = metric('post_trade_metrics', field);
  const pair = (line: Line): number | null => {
    const [from, to] = [before(line), after(line)];
    return from === null || to === null ? null : to - from;
  };
  return [
    { headerName: 'Account', field: 'account_id', pinned: 'left', width: 112 },
    numberColumn('Allocation (par)', dashForZero(par), {
      field: 'allocated_quantity',
      sort: 'desc',
      width: 136,
      cellStyle: dimZero,
    }),
    {
      headerName: 'Binding constraint',
      colId: 'reason',
      width: 136,
      valueGetter: of(({ reason }) =>
        [REASON_WORDS[reason.code] ?? reason.code, reason.rule_id].filter(Boolean).join(' '),
      ),
    },
    {
      headerName: 'Reason',
      colId: 'why',
      width: 376,
      valueGetter: of((line) => withSeparators(line.reason.detail ?? '')),
      tooltip: ({ data }) => withSeparators(data?.reason?.detail ?? ''),
    },
    ...acts,
    numberColumn('Net money ($)', dashForZero(money), {
      field: 'allocated_notional',
      width: 136,
      cellStyle: dimZero,
    }),
    { headerName: 'Name', field: 'account_name', width: 220 },
    numberColumn('Warnings', dashForZero(par), {
      colId: WARNED,
      width: 100,
      valueGetter: ({ data, node, context }) =>
        data && !node?.rowPinned ? ((context as AccountsContext).warned.get(data.account_id) ?? 0) : null,
    }),
    numberColumn(`${short} pre (${unit})`, years, { colId: 'before', width: 148, valueGetter: of(before) }),
    numberColumn(`${short} post (${unit})`, years, { colId: 'after', width: 140, valueGetter: of(after) }),
    numberColumn(`${short} change (${unit})`, (value) => change(value, years), {
      colId: 'change',
      width: 152,
      valueGetter: of(pair),
    }),
    numberColumn('Headroom (par)', par, { colId: 'room', valueGetter: of((line) => line.reason.headroom) }),
    numberColumn('Max allocation (par)', par, {
      colId: 'most',
      width: 140,
      valueGetter: of((line) => line.legal.maximum),
    }),
    numberColumn('Position (par)', par, { field: 'holding' }),
    numberColumn('NAV ($)', money, { field: 'nav', width: 152 }),
    numberColumn('Cash pre ($)', money, { field: 'available_cash', width: 144 }),
    numberColumn('Cash post ($)', money, { field: 'post_trade_cash', width: 144 }),
    percentColumn('Weight pre (% NAV)', metric('pre_trade_metrics', 'security_weight'), {
      colId: 'weight-before',
      width: 128,
    }),
    percentColumn('Weight post (% NAV)', metric('post_trade_metrics', 'security_weight'), {
      colId: 'weight-after',
      width: 128,
    }),
    numberColumn('Dur. contrib. pre (years)', years, {
      colId: 'ctd-before',
      width: 144,
      valueGetter: of(metric('pre_trade_metrics', 'contribution_to_duration')),
    }),
    numberColumn('Dur. contrib. post (years)', years, {
      colId: 'ctd-after',
      width: 140,
      valueGetter: of(metric('post_trade_metrics', 'contribution_to_duration')),
    }),
  ];
}

/** The totals row: what the service summed, nothing added up here. */
export function totalsOf({ summary }: Preview): Line {
  return {
    account_id: 'Total',
    account_name: `${par(summary.accounts_allocated)} accounts allocated`,
    allocated_quantity: summary.total_allocated,
    allocated_notional: summary.total_notional,
  } as Line;
}
