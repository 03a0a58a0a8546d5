import type { Theme } from '@mui/material/styles';
import { sideColor, sideTint } from '../../theme/theme';

const SIDES = Object.keys(sideTint) as (keyof typeof sideTint)[];

/** How what stands in a cell looks; by class, because the grid draws its cells itself. */
export const cellStyles = (theme: Theme) => ({
  // The row of totals does not take the grid's own box model. Text can be marked by the style sheet: the grid's own option for
  // it puts two more elements into each cell.
  '& .ag-cell': { boxSizing: 'border-box', userSelect: 'text' },
  ...Object.fromEntries(
    SIDES.map((side) => [`& .side-${side}`, { fontWeight: 700, ...sideColor(side, theme, 'color') }]),
  ),
  '& .cell-with-button': {
    display: 'flex',
    alignItems: 'center',
    height: '100%',
    '& > span': { flex: 1, overflow: 'hidden', textOverflow: 'ellipsis' },
  },
  '& .cell-button': {
    display: 'inline-flex',
    flex: 'none',
    p: 0,
    border: 0,
    borderRadius: '50%',
    background: 'none',
    color: 'action.active',
    cursor: 'pointer',
    verticalAlign: 'middle',
    '&:hover': { backgroundColor: 'action.hover' },
    '& svg': { width: 20, height: 20, fill: 'currentColor' },
  },
});

/** Of a column of BUY and SELL. */
export const sideClass = ({ value }: { value: unknown }) => (value ? `side-${value as string}` : undefined);
