import type { CellStyle, ColDef, ColGroupDef } from 'ag-grid-community';
import type { Line, Metrics } from '../../../../shared/api/contract';
import { inWords } from '../../../../shared/commits/orderStates';
import type { targetOf } from '../../../../shared/findings/findings';
import {
  change,
  dollars,
  millions,
  par,
  signed,
  withSeparators,
  years,
} from '../../../../shared/format/numbers';
import { barBehind } from '../../../../shared/grid/bars';
import { dashForZero, dimZero, numberColumn, percentColumn } from '../../../../shared/grid/DataGrid';
import type { Fitting } from '../../../../shared/grid/layout/fitting';
import { shortReason } from '../reasons';
import { AMBER, BLUE, DIM, LAST_RUN, of, PRO_RATA, strong, WARNED, type AccountsContext } from './context';
import { account, allocation } from './editedColumns';

const metric = (when: 'pre_trade_metrics' | 'post_trade_metrics', field: keyof Metrics) => (line: Line) =>
  line[when][field];

const pre: ColDef<Line> = { cellStyle: { color: DIM } };
const post: ColDef<Line> = { cellStyle: strong };
const negativeInAmber = ({ value }: { value: unknown }): CellStyle => ({
  ...strong,
  ...((value as number) < 0 && { color: AMBER }),
});

/** A bar in the cell, from its middle to the left for a fall, to the right for a rise. */
const bar = ({ value, context }: { value: unknown; context: unknown }): CellStyle | null => {
  const { mostChange } = (context ?? {}) as Partial<AccountsContext>;
  if (typeof value !== 'number' || value === 0 || !mostChange) {
    return null;
  }
  const width = Math.max(2, (Math.abs(value) / mostChange) * 50);
  const [from, to] = value < 0 ? ([50 - width, 50] as const) : ([50, 50 + width] as const);
  return barBehind(from, to);
};

interface Wanted extends Pick<ReturnType<typeof targetOf>, 'field' | 'short' | 'unit'> {
  isSettable: boolean;
  hasLastRun: boolean;
  isCommitted: boolean;
  /** The manual settings of an account. */
  acts: ColDef<Line>[];
}

const group = (headerName: string, children: ColDef<Line>[]): ColGroupDef<Line> => ({ headerName, children });

function allocationGroup({ isSettable, hasLastRun }: Wanted): ColDef<Line>[] {
  return [
    allocation(isSettable),
    ...(hasLastRun
      ? [
          numberColumn<Line>('Δ last run', (value) => signed(value, par), {
            colId: LAST_RUN,
            width: 92,
            valueGetter: of((line, { lastRun }) =>
              lastRun ? line.allocated_quantity - (lastRun.get(line.account_id) ?? 0) : null,
            ),
            cellStyle: ({ value }) => (value ? { ...strong, color: BLUE } : { color: DIM }),
          }),
        ]
      : []),
    percentColumn<Line>('% block', ({ allocated_quantity }) => allocated_quantity, {
      colId: 'share',
      width: 60,
      valueGetter: of((line, { block }) => (block > 0 ? (line.allocated_quantity * 100) / block : null)),
    }),
    numberColumn<Line>('Δ pro rata', (value) => signed(value, par), {
      colId: PRO_RATA,
      width: 92,
      valueGetter: of((line, { vsProRata }) => (vsProRata ? (vsProRata.get(line.account_id) ?? 0) : null)),
    }),
    numberColumn<Line>('Net money ($)', dashForZero(dollars), {
      field: 'allocated_notional',
      width: 88,
      cellStyle: dimZero,
    }),
  ];
}

function riskGroup({ field, short }: Wanted): ColDef<Line>[] {
  const [from, to] = [metric('pre_trade_metrics', field), metric('post_trade_metrics', field)];
  return [
    numberColumn<Line>(`${short} pre`, years, { ...pre, colId: 'before', width: 62, valueGetter: of(from) }),
    numberColumn<Line>(`${short} post`, years, { ...post, colId: 'after', width: 64, valueGetter: of(to) }),
    numberColumn<Line>(`Δ ${short}`, (value) => change(value, years), {
      colId: 'change',
      width: 76,
      valueGetter: of((line) => {
        const [a, b] = [from(line), to(line)];
        return a === null || b === null ? null : b - a;
      }),
      cellStyle: bar,
    }),
  ];
}

/** Sums of the block stand in the totals row; an account without a band has no distance to one. */
const RISK = ['allocated_dv01', 'allocated_cs01', 'asd_band_distance'] as const satisfies (keyof Line)[];
const risk: ColDef<Line>[] = [
  numberColumn<Line>('DV01 ($)', dashForZero(dollars), { field: RISK[0], width: 64, cellStyle: dimZero }),
  numberColumn<Line>('CS01 ($)', dashForZero(dollars), { field: RISK[1], width: 64, cellStyle: dimZero }),
  numberColumn<Line>(
    'ASD to limit (yrs)',
    years,
    { field: RISK[2], width: 62, cellStyle: negativeInAmber },
    '',
  ),
];

const weight = (name: string, when: 'pre_trade_metrics' | 'post_trade_metrics', field: keyof Metrics) =>
  percentColumn<Line>(name, metric(when, field), {
    ...(when === 'pre_trade_metrics' ? pre : post),
    colId: `${field}-${when}`,
    width: 64,
  });

const order: ColDef<Line>[] = [
  {
    headerName: 'Status',
    colId: 'order-status',
    width: 84,
    valueGetter: of(({ account_id }, { orders }) => inWords(orders.get(account_id)?.status ?? '')),
  },
  {
    headerName: 'Aladdin order',
    colId: 'aladdin-order',
    width: 92,
    valueGetter: of(({ account_id }, { orders }) => orders.get(account_id)?.aladdin_order_id ?? ''),
  },
];

/** What stands beside the default columns, for who asks for it. */
const others: ColDef<Line>[] = [
  {
    headerName: 'Reason in words',
    colId: 'why',
    width: 376,
    valueGetter: of((line) => withSeparators(line.reason.detail ?? '')),
  },
  numberColumn<Line>('Warnings', dashForZero(par), {
    colId: WARNED,
    width: 76,
    valueGetter: of((line, { warned }) => warned.get(line.account_id) ?? 0),
  }),
  numberColumn<Line>('Headroom (par)', par, {
    colId: 'room',
    width: 96,
    valueGetter: of((line) => line.reason.headroom),
  }),
  numberColumn<Line>('Max alloc (par)', par, {
    colId: 'most',
    width: 96,
    valueGetter: of((line) => line.legal.maximum),
  }),
  ...(['pre', 'post'] as const).map((when) =>
    numberColumn<Line>(`Dur. contrib. ${when} (yrs)`, years, {
      colId: `ctd-${when}`,
      width: 88,
      valueGetter: of(metric(`${when}_trade_metrics`, 'contribution_to_duration')),
    }),
  ),
  ...(['dv01', 'cs01'] as const).flatMap((field) =>
    (['pre', 'post'] as const).map((when) =>
      numberColumn<Line>(`Acct ${field.toUpperCase()} ${when} ($)`, dollars, {
        colId: `${field}-${when}`,
        width: 88,
        valueGetter: of(metric(`${when}_trade_metrics`, field)),
      }),
    ),
  ),
];

/** The columns of the accounts, in the order a trader reads them, under their groups. */
export function columnsFor(wanted: Wanted): (ColDef<Line> | ColGroupDef<Line>)[] {
  return [
    account,
    { headerName: 'Name', field: 'account_name', width: 130, tooltip: ({ value }) => value as string },
    group('Allocation', allocationGroup(wanted)),
    group(`${wanted.short} (${wanted.unit})`, riskGroup(wanted)),
    group('Risk', risk),
    group('Weight %', [
      weight('Wt pre', 'pre_trade_metrics', 'security_weight'),
      weight('Wt post', 'post_trade_metrics', 'security_weight'),
      weight('Issuer post', 'post_trade_metrics', 'issuer_weight'),
    ]),
    group('Cash', [
      numberColumn<Line>('Cash pre ($)', dollars, { ...pre, field: 'available_cash', width: 92 }),
      numberColumn<Line>('Cash post ($)', dollars, {
        field: 'post_trade_cash',
        width: 88,
        cellStyle: negativeInAmber,
      }),
      percentColumn<Line>(
        'Cash % NAV',
        ({ post_trade_cash, nav }) => (nav > 0 ? post_trade_cash / nav : null),
        {
          colId: 'cash-share',
          width: 60,
        },
      ),
    ]),
    group('Value', [
      numberColumn<Line>('NAV ($mm)', millions, { field: 'nav', width: 72 }),
      numberColumn<Line>('Pos. pre (par)', par, { ...pre, field: 'holding', width: 92 }),
      numberColumn<Line>('Pos. post (par)', par, { ...post, field: 'post_trade_holding', width: 92 }),
    ]),
    ...(wanted.isCommitted ? [group('Order', order)] : []),
    group('Why', [
      {
        headerName: 'Reason',
        colId: 'reason',
        flex: 1,
        minWidth: 112,
        valueGetter: of(shortReason),
        tooltip: ({ data }) => withSeparators(data?.reason?.detail ?? ''),
      },
      ...wanted.acts,
    ]),
    group('More', others),
  ];
}

/** Which of them a grid of some width shows. */
export const FITTING: Fitting = {
  optional: [
    [...RISK],
    'account_name',
    PRO_RATA,
    'share',
    'nav',
    'issuer_weight-post_trade_metrics',
    'holding',
    'post_trade_holding',
    'security_weight-pre_trade_metrics',
    'available_cash',
  ],
  hidden: others.map(({ colId }) => colId ?? ''),
};
