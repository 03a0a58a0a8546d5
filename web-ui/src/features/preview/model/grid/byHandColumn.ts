import type { ColDef, ICellRendererParams, ValueGetterParams } from 'ag-grid-community';
import type { Line } from '../../../../shared/api/contract';
import { inWords } from '../../../../shared/byhand/words';
import { cellButton, withButton } from '../../../../shared/grid/drawn/cellButton';
import { BLUE, BY_HAND, RED, strong, type AccountsContext } from './context';

const said = ({ data, context, node }: ValueGetterParams<Line>): string => {
  const { byHand, faults } = context as AccountsContext;
  const set = data && !node?.rowPinned ? byHand[data.account_id] : undefined;
  if (!data || !set) {
    return '';
  }
  const fault = faults.get(data.account_id);
  return fault ? `${inWords(set)} ${fault}` : inWords(set);
};

/** What was set for an account, and the menu to set it, which the grid opens by a click or by Enter on the cell. */
export const byHandColumn: ColDef<Line> = {
  headerName: 'Manual',
  colId: BY_HAND,
  width: 100,
  valueGetter: said,
  tooltip: ({ value }) => value as string,
  cellStyle: ({ data, context }) => {
    const { faults } = (context ?? {}) as Partial<AccountsContext>;
    const isRefused = data && faults?.has(data.account_id);
    return { ...strong, color: isRefused ? RED : BLUE };
  },
  cellRenderer: ({ data, value, node }: ICellRendererParams<Line, string>) => {
    if (!data || node.rowPinned) {
      return null;
    }
    const menu = cellButton('more', `Set ${data.account_id} manually`);
    menu.setAttribute('aria-haspopup', 'menu');
    return withButton(value ?? '', menu);
  },
};
