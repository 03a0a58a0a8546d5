import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import TableContainer from '@mui/material/TableContainer';
import Typography from '@mui/material/Typography';
import { useState, type ClipboardEvent, type ReactElement } from 'react';
import { ResponsiveContainer } from 'recharts';
import { SmallTable } from '../ui/SmallTable';

interface Props {
  /** The finding, which is also what a screen reader is told of the picture. */
  title: string;
  note: string;
  /** Height of the picture, px. */
  height: number;
  columns: string[];
  /** What the picture shows, as a table: the account first. */
  rows: string[][];
  /** Beside the accounts: the picture under its sentence; note and table are on its tab. */
  isSmall?: boolean;
  children: ReactElement;
}

/** A chart under the sentence it shows, and the same figures as a table. */
export function ChartFigure(props: Props) {
  const { title, note, height, columns, rows, isSmall = false, children } = props;
  const [isTable, setTable] = useState(false);
  return (
    <Paper component="figure" sx={{ m: 0, p: isSmall ? 1 : 2 }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1 }}>
          <Typography variant={isSmall ? 'h3' : 'h2'} component="figcaption">
            {title}
          </Typography>
          {!isSmall && <Typography color="textSecondary">{note}</Typography>}
        </Box>
        {!isSmall && (
          <Button variant="outlined" onClick={() => setTable(!isTable)}>
            {isTable ? 'Show as a chart' : 'Show as a table'}
          </Button>
        )}
      </Box>
      {isTable ? (
        <TableContainer sx={{ maxHeight: 420, mt: 1 }} tabIndex={0} role="region" aria-label="Figures">
          <FigureTable title={title} columns={columns} rows={rows} />
        </TableContainer>
      ) : (
        <Box
          role="img"
          aria-label={title}
          sx={{
            height,
            mt: isSmall ? 0 : 1,
            '& text': { fill: 'var(--mui-palette-text-secondary)', fontSize: isSmall ? 11 : 12 },
          }}
        >
          <ResponsiveContainer>{children}</ResponsiveContainer>
        </Box>
      )}
    </Paper>
  );
}

/** What is marked goes to a spreadsheet with the minus that is typed and without arrows: it would take the figures for text. */
function copyAsTyped(event: ClipboardEvent): void {
  const marked = getSelection()?.toString() ?? '';
  event.clipboardData.setData('text/plain', marked.replace(/[▲▼] /g, '').replaceAll('\u2212', '-'));
  event.preventDefault();
}

function FigureTable({ title, columns: heads, rows }: Pick<Props, 'title' | 'columns' | 'rows'>) {
  return (
    <SmallTable
      label={title}
      columns={heads.map((head, at) => [head, (row: string[]) => row[at], at === 0 ? 'name' : 'figure'])}
      rows={rows}
      keyOf={([account = '']) => account}
      stickyHeader
      onCopy={copyAsTyped}
    />
  );
}
