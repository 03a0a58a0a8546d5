import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { Compared, Method } from '../../../shared/api/contract';
import { METHODS } from '../../../shared/draft/methods';
import { bestOf, figuresFor, type Figure } from '../model/figures';

interface Props {
  results: Compared[];
  /** Whether the results can still be opened and committed. */
  isOpen: boolean;
  /** The method that the reader comes from; null: none of them. */
  previewed: Method | null;
  onUse: (result: Compared) => void;
}

/** The methods side by side, the best of each figure marked by the word. */
export function CompareTable({ results, isOpen, previewed, onUse }: Props) {
  return (
    <Paper sx={{ overflowX: 'auto', width: 'fit-content', maxWidth: '100%' }}>
      <Table
        size="small"
        sx={{
          width: 'auto',
          '& th + th, & td': { pl: 3, maxWidth: 280 },
          '& thead th': { verticalAlign: 'top' },
        }}
        aria-label="Methods side by side"
      >
        <TableHead>
          <TableRow>
            <TableCell component="td" />
            {results.map(({ method }) => (
              <TableCell key={method} align="right">
                {METHODS[method].name}
                {method === previewed && (
                  <Typography variant="caption" color="textSecondary" component="div">
                    your preview
                  </Typography>
                )}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {figuresFor(results).map((figure) => (
            <FigureRow key={figure.name} figure={figure} results={results} />
          ))}
          <TableRow>
            <TableCell />
            {results.map((result) => (
              <TableCell key={result.method} align="right">
                <Button
                  variant="outlined"
                  disabled={!isOpen}
                  aria-label={`Select: ${METHODS[result.method].name}`}
                  onClick={() => onUse(result)}
                >
                  Select
                </Button>
              </TableCell>
            ))}
          </TableRow>
        </TableBody>
      </Table>
    </Paper>
  );
}

function FigureRow({ figure, results }: { figure: Figure; results: Compared[] }) {
  const best = bestOf(figure, results);
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
        {figure.name}
      </TableCell>
      {results.map((result) => {
        const isBest = best.has(result.method);
        return (
          <TableCell
            key={result.method}
            align="right"
            sx={{ fontWeight: isBest ? 600 : undefined, verticalAlign: 'top' }}
          >
            {isBest && (
              <Typography component="span" variant="caption" color="primary" sx={{ fontWeight: 600, mr: 1 }}>
                best
              </Typography>
            )}
            {figure.shown(result)}
          </TableCell>
        );
      })}
    </TableRow>
  );
}
