import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { useCash } from '../api/accountCalls';
import { money } from '../../../shared/format/numbers';
import { Loading } from '../../../shared/ui/Loading';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';

/** Below zero is said, not only signed. */
const amount = (value: number) => (value < 0 ? `${money(value)} overdrawn` : money(value));

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
    <Table size="small" aria-label="Cash">
      <TableHead>
        <TableRow>
          <TableCell>Currency</TableCell>
          <TableCell align="right">Settled (SOD)</TableCell>
          <TableCell align="right">Available after open orders</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {data.cash_positions.map(({ currency, settled_cash, available_cash }) => (
          <TableRow key={currency}>
            <TableCell component="th" scope="row">
              {currency}
            </TableCell>
            <TableCell align="right">{amount(settled_cash)}</TableCell>
            <TableCell align="right">{amount(available_cash)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
