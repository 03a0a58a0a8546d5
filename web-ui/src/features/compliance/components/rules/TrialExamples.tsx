import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link } from 'react-router';
import type { TrialExample } from '../../model/rule';
import { figureOf } from '../../../../shared/findings/rules';
import { known, par } from '../../../../shared/format/numbers';
import { Sideways } from '../../../../shared/ui/Sideways';

const HEADERS = ['Allocation', 'Account', 'Side', 'Par', 'Allowed', 'Pre', 'Post', 'Limit'];

/** The first allocations that would have been another, each a link. */
export function TrialExamples({ kind, examples }: { kind: string; examples: TrialExample[] }) {
  return (
    <Sideways label="Allocations that would have changed">
      <Table size="small" aria-label="Allocations that would have changed">
        <TableHead>
          <TableRow>
            {HEADERS.map((name) => (
              <TableCell key={name}>{name}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {examples.map((one) => (
            <TableRow key={`${one.allocation_id} ${one.account_id}`}>
              <TableCell>
                <Link to={`/allocation/${one.allocation_id}`}>{one.security_id}</Link>
              </TableCell>
              <TableCell>{one.account_id}</TableCell>
              <TableCell>{one.side}</TableCell>
              <TableCell align="right">{par(one.quantity)}</TableCell>
              <TableCell align="right">{known(one.allowed_quantity, par)}</TableCell>
              <TableCell align="right">{figureOf(kind, one.pre)}</TableCell>
              <TableCell align="right">{figureOf(kind, one.post)}</TableCell>
              <TableCell align="right">{figureOf(kind, one.limit)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Sideways>
  );
}
