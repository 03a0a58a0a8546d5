import Radio from '@mui/material/Radio';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { Frontier } from '../../../../shared/api/contract';
import { figuresOf, metricOf, nameOf } from '../../model/frontier';

interface Props {
  frontier: Frontier;
  /** Number of the chosen point. */
  chosen: number;
  onChoose: (point: number) => void;
}

/** The points of the frontier; the arrow keys choose one. */
export function FrontierTable({ frontier, chosen, onChoose }: Props) {
  const { short, unit } = metricOf(frontier);
  const columns = [
    `${short} dispersion (${unit})`,
    'Optimality proof',
    'Greatest distance',
    'Mean distance',
    'Allocated (par)',
  ];
  return (
    <TableContainer>
      <Table size="small" aria-label="Points of the frontier">
        <TableHead>
          <TableRow>
            <TableCell>Max distance</TableCell>
            {columns.map((name) => (
              <TableCell key={name} align="right">
                {name}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {frontier.points.map((point, index) => (
            <TableRow
              key={nameOf(point)}
              selected={index === chosen}
              hover
              sx={{ cursor: 'pointer' }}
              onClick={() => onChoose(index)}
            >
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                <Radio
                  size="small"
                  name="frontier-point"
                  checked={index === chosen}
                  onChange={() => onChoose(index)}
                  slotProps={{ input: { 'aria-label': `Max distance: ${nameOf(point)}` } }}
                />
                {nameOf(point)}
              </TableCell>
              {figuresOf(point).map((figure, column) => (
                <TableCell key={columns[column]} align="right">
                  {figure}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
