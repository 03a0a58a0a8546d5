import MoreIcon from '@mui/icons-material/MoreHoriz';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import type { ColDef, ICellRendererParams, ValueGetterParams } from 'ag-grid-community';
import type { Line } from '../../../../shared/api/contract';
import { inWords } from '../../../../shared/byhand/words';
import { BY_HAND, type AccountsContext } from '../../model/grid/context';

const said = ({ data, context, node }: ValueGetterParams<Line>): string => {
  const { byHand, faults } = context as AccountsContext;
  const set = data && !node?.rowPinned ? byHand[data.account_id] : undefined;
  if (!data || !set) {
    return '';
  }
  const fault = faults.get(data.account_id);
  return fault ? `${inWords(set)} ${fault}` : inWords(set);
};

/** What was set for an account, and the menu to set it. */
export const byHandColumn: ColDef<Line> = {
  headerName: 'Manual',
  colId: BY_HAND,
  width: 100,
  valueGetter: said,
  tooltip: ({ value }) => value as string,
  cellRenderer: ByHandCell,
};

function ByHandCell({ data, value, node, context }: ICellRendererParams<Line, string>) {
  if (!data || node.rowPinned) {
    return null;
  }
  const { faults } = context as AccountsContext;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', height: '100%' }}>
      <Box
        component="span"
        sx={{
          flex: 1,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          fontWeight: 600,
          color: faults.has(data.account_id) ? 'error.main' : 'info.main',
        }}
      >
        {value}
      </Box>
      {/* The grid opens the menu, by a click or by Enter on the cell. */}
      <IconButton
        size="small"
        tabIndex={-1}
        aria-label={`Set ${data.account_id} manually`}
        aria-haspopup="menu"
        sx={{ p: 0 }}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
