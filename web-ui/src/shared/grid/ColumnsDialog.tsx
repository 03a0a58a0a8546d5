import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { ColumnState, GridApi } from 'ag-grid-community';
import { useId, useState } from 'react';
import type { Density } from './look';

/** px; narrower columns say nothing. */
export const NARROWEST = 48;
const WIDEST = 1000;

interface Props {
  api: GridApi;
  density: Density;
  onDensity: (density: Density) => void;
  /** The columns were arranged. */
  onArrange: () => void;
  onClose: () => void;
}

/** Which columns a grid shows, in which order and width: without dragging, so by keys as well. */
export function ColumnsDialog({ api, density, onDensity, onArrange, onClose }: Props) {
  const title = useId();
  const [state, setState] = useState(() => api.getColumnState());
  const arranged = pinnedFirst(state);
  const arrange = (change: () => void) => {
    change();
    setState(api.getColumnState());
    onArrange();
  };
  const shown = state.filter(({ hide }) => !hide).length;
  return (
    <Dialog open onClose={onClose} aria-labelledby={title}>
      <DialogTitle id={title}>Columns</DialogTitle>
      <DialogContent>
        <FormControlLabel
          control={
            <Checkbox
              checked={density === 'comfortable'}
              onChange={(_event, isComfortable) => onDensity(isComfortable ? 'comfortable' : 'compact')}
            />
          }
          label="Comfortable rows"
        />
        <Table size="small" sx={{ '& td, & th': { py: 0 } }}>
          <TableHead>
            <TableRow>
              <TableCell>Column</TableCell>
              <TableCell>Shown</TableCell>
              <TableCell>Pinned</TableCell>
              <TableCell>Width (px)</TableCell>
              <TableCell>Position</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {arranged.map((column, place) => (
              <ColumnRow
                key={column.colId}
                column={column}
                name={nameOf(api, column.colId)}
                isLast={!column.hide && shown === 1}
                neighbors={[arranged[place - 1], arranged[place + 1]]}
                onShow={(isShown) => arrange(() => api.setColumnsVisible([column.colId], isShown))}
                onPin={(pin) => arrange(() => api.setColumnsPinned([column.colId], pin ? 'left' : null))}
                onWidth={(newWidth) => arrange(() => api.setColumnWidths([{ key: column.colId, newWidth }]))}
                onMove={(to) => arrange(() => api.moveColumns([column.colId], state.indexOf(to)))}
              />
            ))}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={onClose}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface RowProps {
  column: ColumnState;
  name: string;
  /** The only one that is shown. */
  isLast: boolean;
  neighbors: [ColumnState | undefined, ColumnState | undefined];
  onShow: (isShown: boolean) => void;
  onPin: (isPinned: boolean) => void;
  onWidth: (width: number) => void;
  /** To the place of a neighbor. */
  onMove: (to: ColumnState) => void;
}

function ColumnRow({ column, name, isLast, neighbors, onShow, onPin, onWidth, onMove }: RowProps) {
  const { hide } = column;
  const width = column.width ?? NARROWEST;
  const move = (neighbor: ColumnState | undefined, where: string, Arrow: typeof ArrowUpward) => {
    // Pinned columns stay before the others.
    const to = neighbor && isPinned(neighbor) === isPinned(column) ? neighbor : null;
    return (
      <IconButton
        size="small"
        aria-label={`Move ${name} ${where}`}
        // Not `disabled`: at the end of its way it would lose the focus.
        aria-disabled={!to}
        sx={{ opacity: to ? 1 : 0.3 }}
        onClick={() => to && onMove(to)}
      >
        <Arrow fontSize="small" />
      </IconButton>
    );
  };
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {name}
      </TableCell>
      <TableCell padding="checkbox">
        <Checkbox
          checked={!hide}
          disabled={isLast}
          onChange={(_event, checked) => onShow(checked)}
          slotProps={{ input: { 'aria-label': `Show ${name}` } }}
        />
      </TableCell>
      <TableCell padding="checkbox">
        <Checkbox
          checked={isPinned(column)}
          onChange={(_event, checked) => onPin(checked)}
          slotProps={{ input: { 'aria-label': `Pin ${name}` } }}
        />
      </TableCell>
      <TableCell>
        <TextField
          key={width}
          type="number"
          defaultValue={width}
          sx={{ width: 88 }}
          slotProps={{
            htmlInput: { 'aria-label': `Width of ${name}, px`, min: NARROWEST, max: WIDEST, step: 10 },
          }}
          onBlur={({ target }) => {
            const wanted = Math.min(WIDEST, Math.max(NARROWEST, Number(target.value) || width));
            target.value = String(wanted);
            if (wanted !== width) {
              onWidth(wanted);
            }
          }}
        />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {move(neighbors[0], 'forward', ArrowUpward)}
        {move(neighbors[1], 'back', ArrowDownward)}
      </TableCell>
    </TableRow>
  );
}

const isPinned = ({ pinned }: ColumnState) => Boolean(pinned);

/** As the grid shows them. */
const pinnedFirst = (state: ColumnState[]) => [
  ...state.filter(isPinned),
  ...state.filter((column) => !isPinned(column)),
];

function nameOf(api: GridApi, colId: string): string {
  const column = api.getColumn(colId);
  return (column && api.getDisplayNameForColumn(column, 'header')) ?? colId;
}
