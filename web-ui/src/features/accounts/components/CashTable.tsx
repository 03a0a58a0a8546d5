import Typography from '@mui/material/Typography';
import type { useCash } from '../api/accountCalls';
import { money } from '../../../shared/format/numbers';
import { SmallTable, type Column } from '../../../shared/ui/SmallTable';
import { Loading } from '../../../shared/ui/Loading';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';

/** Below zero is said, not only signed. */
const amount = (value: number) => (value < 0 ? `${money(value)} overdrawn` : money(value));

type Cash = NonNullable<ReturnType<typeof useCash>['data']>['cash_positions'][number];

const COLUMNS: Column<Cash>[] = [
  ['Currency', ({ currency }) => currency, 'name'],
  ['Settled (SOD)', ({ settled_cash }) => amount(settled_cash), 'figure'],
  ['Available after open orders', ({ available_cash }) => amount(available_cash), 'figure'],
];

/** What the account can spend: settled as the day began, and available with the open orders in it. */
export function CashTable({ data, error }: Pick<ReturnType<typeof useCash>, 'data' | 'error'>) {
  if (error) {
    return <ProblemNotice error={error} />;
  }
  if (!data) {
    return <Loading label="Loading cash" rows={2} />;
  }
  if (data.cash_positions.length === 0) {
    return <Typography color="textSecondary">No cash in any currency.</Typography>;
  }
  return (
    <SmallTable
      label="Cash"
      columns={COLUMNS}
      rows={data.cash_positions}
      keyOf={({ currency }) => currency}
    />
  );
}
