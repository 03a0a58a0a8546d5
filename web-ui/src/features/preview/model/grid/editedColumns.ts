import type { ColDef } from 'ag-grid-community';
import type { Line } from '../../../../shared/api/contract';
import { par } from '../../../../shared/format/numbers';
import { dashForZero, dimZero, numberColumn } from '../../../../shared/grid/DataGrid';
import { ALLOCATION, AMBER, BLUE, RED, strong, type AccountsContext } from './context';
import { editFault, shownPar } from './edits';

/** The account, with a bar at its left: amber for a breach, red for a refusal, blue for an edit. */
export const account: ColDef<Line> = {
  headerName: 'Account',
  field: 'account_id',
  pinned: 'left',
  width: 90,
  // The name has no column on a narrow screen.
  tooltip: ({ data }) => data?.account_name ?? '',
  cellStyle: ({ data, node, context }) => {
    const { byHand, faults, breached } = (context ?? {}) as AccountsContext;
    const id = data?.account_id ?? '';
    const color =
      node.rowPinned || !byHand
        ? null
        : faults.has(id)
          ? RED
          : breached.has(id)
            ? AMBER
            : id in byHand
              ? BLUE
              : null;
    return { boxShadow: color ? `inset 4px 0 0 ${color}` : 'none' };
  },
};

/** The par of an account: what was set manually until the next run, else what was allocated. */
export const allocation = (isSettable: boolean): ColDef<Line> =>
  numberColumn<Line>('Alloc (par)', dashForZero(par), {
    colId: ALLOCATION,
    sort: 'desc',
    width: 96,
    valueGetter: ({ data, node, context }) =>
      data &&
      (node?.rowPinned ? data.allocated_quantity : shownPar(data, (context as AccountsContext).byHand)),
    // Rows stay where they are while quantities are typed.
    comparator: (_a, _b, one, other) =>
      (one.data?.allocated_quantity ?? 0) - (other.data?.allocated_quantity ?? 0),
    cellStyle: (params) => {
      const { byHand } = (params.context ?? {}) as Partial<AccountsContext>;
      const isEdited = !params.node.rowPinned && byHand && params.data && params.data.account_id in byHand;
      return isEdited
        ? { ...strong, color: BLUE }
        : { ...strong, ...(dimZero(params) ?? { color: 'inherit' }) };
    },
    editable: ({ node }) => isSettable && !node.rowPinned,
    // Letters alone are keys of the grid; a digit begins to type.
    suppressKeyboardEvent: ({ event, editing }) =>
      !editing && /^[a-z?/]$/i.test(event.key) && !event.ctrlKey && !event.metaKey,
    cellEditor: 'agTextCellEditor',
    cellEditorParams: ({ data, context }: { data: Line; context: AccountsContext }) => ({
      useFormatter: false,
      getValidationErrors: ({ value }: { value: unknown }) => {
        const fault = editFault(String((value as string | number | null) ?? ''), data);
        context.onFault(fault);
        return fault ? [fault] : null;
      },
    }),
  });
