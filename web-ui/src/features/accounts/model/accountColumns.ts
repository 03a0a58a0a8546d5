import type { ColDef } from 'ag-grid-community';
import type { FileColumn } from '../../../shared/export/table';
import {
  currencySign,
  dollars,
  inPercent,
  millions,
  par,
  percentage,
  years,
} from '../../../shared/format/numbers';
import { dashForZero, numberColumn } from '../../../shared/grid/DataGrid';
import type { Figures } from '../api/accountCalls';
import type { Listed } from './directory';

/** An account and its figures; none while they are read, or when more accounts are shown than one answer holds. */
export type AccountRow = Listed & {
  figures: Figures | null;
  /** Rules in force that it is outside of at the start of the day; null: not known. */
  breaches: number | null;
};

const cashShare = ({ available_cash, nav }: Figures) =>
  available_cash === null || nav === 0 ? null : inPercent(available_cash / nav);

const name: ColDef<AccountRow> = {
  headerName: 'Name',
  field: 'account_name',
  minWidth: 160,
  flex: 1,
  tooltip: ({ value }) => value as string,
};
const account: ColDef<AccountRow> = { headerName: 'Account', field: 'account_id', width: 110 };
const figure = (
  colId: string,
  headerName: string,
  width: number,
  format: (value: number) => string,
  read: (of: Figures) => number | null,
) =>
  numberColumn<AccountRow>(headerName, format, {
    colId,
    width,
    valueGetter: ({ data }) => (data?.figures ? read(data.figures) : null),
  });
const breaches = numberColumn<AccountRow>('Breaches', dashForZero(par), {
  field: 'breaches',
  width: 84,
  cellStyle: ({ value }) =>
    value > 0 ? { color: 'var(--mui-palette-warning-main)', fontWeight: 600 } : null,
});

/** Beside an open account. */
export const NARROW: ColDef<AccountRow>[] = [account, name];

/**
 * While no account is open.
 *
 * @param currency of every account in view; null: they have several, and each row says its own
 * @param hasBreaches whether the user may know of breaches
 */
export const wideColumns = (currency: string | null, hasBreaches: boolean): ColDef<AccountRow>[] => {
  const sign = currency === null ? '' : currencySign(currency);
  return [
    account,
    name,
    {
      headerName: 'Currency',
      colId: 'currency',
      width: 76,
      valueGetter: ({ data }) => data?.figures?.base_currency,
    },
    figure('nav', `NAV (${sign}mm)`, 92, millions, ({ nav }) => nav),
    figure(
      'cash',
      sign ? `Cash available (${sign})` : 'Cash available',
      112,
      dollars,
      ({ available_cash }) => available_cash,
    ),
    figure('cash-share', 'Cash (% NAV)', 80, percentage, cashShare),
    figure('spread-duration', 'Spread duration (yrs)', 104, years, ({ spread_duration }) => spread_duration),
    figure('benchmark', 'Benchmark (yrs)', 92, years, (of) => of.benchmark_spread_duration),
    figure('active', 'Active (yrs)', 84, years, ({ active_spread_duration }) => active_spread_duration),
    ...(hasBreaches ? [breaches] : []),
    {
      headerName: 'Groups',
      colId: 'groups',
      minWidth: 160,
      flex: 1,
      valueGetter: ({ data }) => data?.groups.join(', '),
      tooltip: ({ value }) => value as string,
    },
  ];
};

/** @returns the currency of all of them; null: there are several, or none */
export function commonCurrency(rows: AccountRow[]): string | null {
  const currencies = new Set(rows.flatMap(({ figures }) => figures?.base_currency ?? []));
  return currencies.size === 1 ? ([...currencies][0] ?? null) : null;
}

const inFile = (
  header: string,
  kind: FileColumn<AccountRow>['kind'],
  read: (of: Figures) => string | number | null,
): FileColumn<AccountRow> => ({ header, kind, of: ({ figures }) => figures && read(figures) });

/** Accounts as a file: whole money in each account's own currency. */
export const FILE_COLUMNS: FileColumn<AccountRow>[] = [
  { header: 'Account', kind: 'text', of: ({ account_id }) => account_id },
  { header: 'Name', kind: 'text', of: ({ account_name }) => account_name },
  inFile('Currency', 'text', ({ base_currency }) => base_currency),
  inFile('NAV (own currency)', 'money', ({ nav }) => nav),
  inFile('Cash available (own currency)', 'money', ({ available_cash }) => available_cash),
  inFile('Cash (% NAV)', 'percent', cashShare),
  inFile('Spread duration (yrs)', 'risk', ({ spread_duration }) => spread_duration),
  inFile('Benchmark', 'text', ({ benchmark_id }) => benchmark_id),
  inFile('Benchmark spread duration (yrs)', 'risk', (of) => of.benchmark_spread_duration),
  inFile('Active spread duration (yrs)', 'risk', ({ active_spread_duration }) => active_spread_duration),
  { header: 'Breaches', kind: 'whole', of: ({ breaches: count }) => count },
  { header: 'Groups', kind: 'text', of: ({ groups }) => groups.join(', ') },
];
