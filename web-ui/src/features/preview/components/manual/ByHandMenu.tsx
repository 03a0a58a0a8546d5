import Box from '@mui/material/Box';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useEffect } from 'react';
import type { Line } from '../../../../shared/api/contract';
import type { Manual } from '../../model/grid/useManual';

/** The account whose menu is open, and the grid's cell that it hangs on. */
export interface Opened {
  line: Line;
  cell: HTMLElement;
}

interface Props {
  opened: Opened;
  manual: Manual;
  /** Begins to type in the account's cell, when the menu is gone. */
  onType: (line: Line) => void;
  onClose: () => void;
}

/** What can be set by hand for one account; the focus goes back to the cell it came from. */
export function ByHandMenu({ opened: { line, cell }, manual, onType, onClose }: Props) {
  useEffect(() => () => cell.focus(), [cell]);
  const act = (what: () => unknown) => () => {
    what();
    onClose();
  };
  return (
    <Menu
      open
      anchorEl={cell}
      onClose={onClose}
      disableRestoreFocus
      disablePortal
      slotProps={{ list: { 'aria-label': `Set ${line.account_id} manually`, dense: true } }}
    >
      <MenuItem onClick={act(() => manual.lock([line]))}>
        <Item name="Lock" hint="L" />
      </MenuItem>
      <MenuItem onClick={act(() => manual.exclude([line]))}>
        <Item name="Exclude" hint="X" />
      </MenuItem>
      <MenuItem onClick={act(() => onType(line))}>
        <Item name="Set quantity" hint="type" />
      </MenuItem>
      <MenuItem disabled={!manual.isSet(line)} onClick={act(() => manual.release([line]))}>
        <Item name="Unlock" hint="U" />
      </MenuItem>
    </Menu>
  );
}

/** The act, and beside it what does the same in the grid. */
const Item = ({ name, hint }: { name: string; hint: string }) => (
  <>
    <Box component="span" sx={{ flex: 1, mr: 3 }}>
      {name}
    </Box>
    <Box component="kbd" aria-hidden sx={{ color: 'text.secondary', font: 'inherit' }}>
      {hint}
    </Box>
  </>
);
