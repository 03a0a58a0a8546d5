import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useEffect, useState } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import type { Line } from '../../../shared/api/contract';
import { accountReleased, accountSet, selectDraft, type ByHand } from '../../../shared/draft/draft';
import { FixDialog } from './FixDialog';

/** The account whose menu is open, and the grid's cell that it hangs on. */
export interface Opened {
  line: Line;
  cell: HTMLElement;
}

/** What can be set by hand for one account; the focus goes back to the cell it came from. */
export function ByHandMenu({ opened, onClose }: { opened: Opened; onClose: () => void }) {
  const { line, cell } = opened;
  const [isFixing, setFixing] = useState(false);
  const { [line.account_id]: present } = useSelector(selectDraft).byHand;
  const dispatch = useDispatch();
  useEffect(() => () => cell.focus(), [cell]);
  const set = (byHand: ByHand) => dispatch(accountSet({ account: line.account_id, byHand }));
  const act = (what: () => unknown) => () => {
    what();
    onClose();
  };
  if (isFixing) {
    const initial = present && 'fixed_quantity' in present ? present.fixed_quantity : line.allocated_quantity;
    return (
      <FixDialog
        line={line}
        initial={initial}
        onFix={(fixed_quantity) => set({ fixed_quantity })}
        onClose={onClose}
      />
    );
  }
  return (
    <Menu
      open
      anchorEl={cell}
      onClose={onClose}
      disableRestoreFocus
      disablePortal
      slotProps={{ list: { 'aria-label': `Set ${line.account_id} manually`, dense: true } }}
    >
      <MenuItem onClick={act(() => set({ fixed_quantity: line.allocated_quantity }))}>Lock</MenuItem>
      <MenuItem onClick={act(() => set({ exclude: true }))}>Exclude</MenuItem>
      <MenuItem onClick={() => setFixing(true)}>Set quantity</MenuItem>
      <MenuItem disabled={!present} onClick={act(() => dispatch(accountReleased(line.account_id)))}>
        Unlock
      </MenuItem>
    </Menu>
  );
}
