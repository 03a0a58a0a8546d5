import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';

const KEYS: [string, string][] = [
  ['/', 'Security search'],
  ['Ctrl + Enter', 'Preview'],
  ['Ctrl + Shift + Enter', 'Commit dialog'],
  ['c', 'Compare methods'],
  ['Arrows, Enter', 'Move in a grid, open a row, or its menu in the Manual column'],
  ['Esc', 'Close what is open'],
  ['?', 'This list'],
];

/** Every key there is. */
export function Shortcuts() {
  return (
    <Table size="small" aria-label="Keyboard shortcuts" sx={{ maxWidth: 480 }}>
      <TableBody>
        {KEYS.map(([key, what]) => (
          <TableRow key={key}>
            <TableCell>
              <kbd>{key}</kbd>
            </TableCell>
            <TableCell>{what}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
