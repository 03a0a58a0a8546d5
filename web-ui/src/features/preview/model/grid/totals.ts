import type { Line, Preview } from '../../../../shared/api/contract';
import { counted, par } from '../../../../shared/format/numbers';

const cents = (money: number) => Math.round(money * 100);

/** The totals row: the service's own sums; of rows that a filter leaves, their par, money and risk, exact to the cent. */
export function totalsOf({ summary, allocations }: Preview, shown: Line[]): Line {
  const allocated = (lines: Line[]) => lines.filter((line) => line.allocated_quantity > 0);
  const present = allocated(shown);
  if (present.length === allocated(allocations).length) {
    return {
      account_id: 'Total',
      account_name: `${counted(summary.accounts_allocated, 'account')} allocated`,
      allocated_quantity: summary.total_allocated,
      allocated_notional: summary.total_notional,
      allocated_dv01: summary.total_dv01,
      allocated_cs01: summary.total_cs01,
    } as Line;
  }
  const summed = (of: (line: Line) => number) =>
    present.reduce((sum, line) => sum + cents(of(line)), 0) / 100;
  return {
    account_id: 'Filtered',
    account_name: `${par(present.length)} of ${par(summary.accounts_allocated)} accounts allocated`,
    allocated_quantity: present.reduce((sum, line) => sum + line.allocated_quantity, 0),
    allocated_notional: summed((line) => line.allocated_notional),
    allocated_dv01: summed((line) => line.allocated_dv01),
    allocated_cs01: summed((line) => line.allocated_cs01),
  } as Line;
}
