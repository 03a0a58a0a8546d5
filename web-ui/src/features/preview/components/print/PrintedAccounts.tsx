import Box from '@mui/material/Box';
import type { Allocation } from '../../../../shared/api/contract';
import { targetOf } from '../../../../shared/findings/findings';
import { known, money, par, percent, years } from '../../../../shared/format/numbers';
import { shortReason } from '../../model/reasons';

/** The accounts that got par, the largest first. */
export function PrintedAccounts({ preview }: { preview: Allocation }) {
  const { field, short } = targetOf(preview);
  const lines = preview.allocations
    .filter((line) => line.allocated_quantity > 0)
    .sort((a, b) => b.allocated_quantity - a.allocated_quantity);
  const heads = ['Par', 'Net money ($)', `${short} pre`, `${short} post`, 'Wt post', 'Cash post ($)'];
  return (
    <Box
      component="table"
      aria-label="Allocated accounts"
      sx={{
        width: '100%',
        borderCollapse: 'collapse',
        fontVariantNumeric: 'tabular-nums',
        '& th, & td': { borderBottom: '0.5pt solid #999', p: '1pt 4pt', textAlign: 'right', fontWeight: 400 },
        '& thead th': { fontWeight: 600 },
        '& th:first-of-type, & td:nth-of-type(1), & th:nth-of-type(2), & td:last-of-type, & th:last-of-type':
          {
            textAlign: 'left',
          },
        '& tr': { breakInside: 'avoid' },
      }}
    >
      <thead>
        <tr>
          {['Account', 'Name', ...heads, 'Reason'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.account_id}>
            <th scope="row">{line.account_id}</th>
            <td>{line.account_name}</td>
            <td>{par(line.allocated_quantity)}</td>
            <td>{money(line.allocated_notional)}</td>
            <td>{known(line.pre_trade_metrics[field], years)}</td>
            <td>{known(line.post_trade_metrics[field], years)}</td>
            <td>{known(line.post_trade_metrics.security_weight, percent)}</td>
            <td>{money(line.post_trade_cash)}</td>
            <td>{shortReason(line)}</td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
