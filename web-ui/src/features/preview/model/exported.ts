import type { Allocation, Line } from '../../../shared/api/contract';
import type { FileColumn, FileTable } from '../../../shared/export/table';
import { targetOf } from '../../../shared/findings/findings';
import { describedBond } from '../../../shared/format/bonds';
import { inPercent } from '../../../shared/format/numbers';
import { shortReason } from './reasons';

const share = (value: number | null) => (value === null ? null : inPercent(value));

/** The accounts of an allocation as a file: the block's own figures in each row, so that files can be put together. */
export function exportOf(preview: Allocation, rows: Line[]): FileTable<Line> {
  const { order, commit, allocation_id } = preview;
  const { field, short, unit } = targetOf(preview);
  const orders = new Map(commit?.allocations.map((child) => [child.account_id, child]));
  const text = (header: string, of: FileColumn<Line>['of']): FileColumn<Line> => ({
    header,
    kind: 'text',
    of,
  });
  const columns: FileColumn<Line>[] = [
    text('Allocation', () => allocation_id),
    text('Status', () => preview.status),
    text('Side', () => order.side),
    text('CUSIP', () => order.cusip),
    text('ISIN', () => order.isin),
    text('Bond', () => describedBond(order.description, order.ticker)),
    text('Settle', () => order.settlement_date),
    { header: 'Clean price', kind: 'price', of: () => order.clean_price },
    { header: 'Accrued', kind: 'price', of: () => order.accrued_interest },
    text('Account', (line) => line.account_id),
    text('Name', (line) => line.account_name),
    { header: 'Allocation (par)', kind: 'whole', of: (line) => line.allocated_quantity },
    { header: 'Net money (USD)', kind: 'money', of: (line) => line.allocated_notional },
    { header: 'DV01 (USD)', kind: 'money', of: (line) => line.allocated_dv01 },
    { header: 'CS01 (USD)', kind: 'money', of: (line) => line.allocated_cs01 },
    { header: `${short} pre (${unit})`, kind: 'risk', of: (line) => line.pre_trade_metrics[field] },
    { header: `${short} post (${unit})`, kind: 'risk', of: (line) => line.post_trade_metrics[field] },
    { header: 'ASD to limit (years)', kind: 'risk', of: (line) => line.asd_band_distance },
    { header: 'Account DV01 pre (USD)', kind: 'money', of: (line) => line.pre_trade_metrics.dv01 },
    { header: 'Account DV01 post (USD)', kind: 'money', of: (line) => line.post_trade_metrics.dv01 },
    { header: 'Account CS01 pre (USD)', kind: 'money', of: (line) => line.pre_trade_metrics.cs01 },
    { header: 'Account CS01 post (USD)', kind: 'money', of: (line) => line.post_trade_metrics.cs01 },
    {
      header: 'Weight pre (%)',
      kind: 'percent',
      of: (line) => share(line.pre_trade_metrics.security_weight),
    },
    {
      header: 'Weight post (%)',
      kind: 'percent',
      of: (line) => share(line.post_trade_metrics.security_weight),
    },
    {
      header: 'Issuer weight post (%)',
      kind: 'percent',
      of: (line) => share(line.post_trade_metrics.issuer_weight),
    },
    { header: 'Cash pre (USD)', kind: 'money', of: (line) => line.available_cash },
    { header: 'Cash post (USD)', kind: 'money', of: (line) => line.post_trade_cash },
    { header: 'NAV (USD)', kind: 'money', of: (line) => line.nav },
    { header: 'Position pre (par)', kind: 'whole', of: (line) => line.holding },
    { header: 'Position post (par)', kind: 'whole', of: (line) => line.post_trade_holding },
    text('Reason', shortReason),
    text('Reason in words', (line) => line.reason.detail),
    text('Aladdin order', (line) => orders.get(line.account_id)?.aladdin_order_id),
    text('Order status', (line) => orders.get(line.account_id)?.status),
  ];
  return { name: `allocation-${allocation_id}`, columns, rows };
}
