import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { Line } from '../../../../shared/api/contract';
import { Sideways } from '../../../../shared/ui/Sideways';
import { limitsOf, type Limit } from '../../model/limits';

/** Every limit of the account in one table: what is measured, what is allowed, the most par, which one binds. */
export function LimitsTable({ line }: { line: Line }) {
  return (
    <Sideways label="Limits of the account">
      <Table size="small" aria-label="Limits">
        <TableHead>
          <TableRow>
            <TableCell>Limit</TableCell>
            {['Pre', 'Post', 'Limit', 'Max par'].map((name) => (
              <TableCell key={name} align="right">
                {name}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {limitsOf(line).map((limit) => (
            <LimitRow key={limit.key} limit={limit} />
          ))}
        </TableBody>
      </Table>
    </Sideways>
  );
}

function LimitRow({ limit }: { limit: Limit }) {
  const kind = limit.isHard === null ? '' : limit.isHard ? 'hard' : 'soft';
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {limit.name}
        {limit.isBinding && <strong> binding</strong>}
        <Typography
          variant="caption"
          component="span"
          sx={{ display: 'block', color: limit.isBreached ? 'warning.main' : 'text.secondary' }}
        >
          {[kind, limit.outcome, limit.source].filter(Boolean).join(' · ')}
        </Typography>
      </TableCell>
      {[limit.pre, limit.post, limit.limit, limit.most].map((figure, index) => (
        <TableCell
          key={index}
          align="right"
          sx={{ verticalAlign: 'top', color: limit.isBreached && index === 1 ? 'warning.main' : undefined }}
        >
          {figure}
        </TableCell>
      ))}
    </TableRow>
  );
}
