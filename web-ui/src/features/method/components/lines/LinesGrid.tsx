import { useMemo } from 'react';
import { useSelector } from 'react-redux';
import { selectDraft } from '../../../../shared/draft/draft';
import { useScope } from '../../../../shared/entry/useScope';
import { parseQuantity } from '../../../../shared/format/quantity';
import { DataGrid } from '../../../../shared/grid/DataGrid';
import { faultsOf } from '../../../../shared/lines/judge';
import { LINES, lineOf, type AccountLine, type LinesName } from '../../../../shared/lines/line';
import { weightsOf } from '../../../../shared/lines/totals';
import { useAccountNames, useKnownAccounts } from '../../../../shared/pasted/knownAccounts';
import { columnsFor, REMOVE, type Editable, type LineRow } from '../../model/lineColumns';

interface Props {
  name: LinesName;
  lines: AccountLine[];
  onChange: (lines: AccountLine[]) => void;
}

/** One row a line, each cell typed in place, and an empty row at the end for the next account. */
export function LinesGrid({ name, lines, onChange }: Props) {
  const { order } = useSelector(selectDraft);
  const known = useKnownAccounts();
  const names = useAccountNames();
  const scope = useScope();
  const { title, isSigned } = LINES[name];
  const block = parseQuantity(order.quantity);
  const columns = useMemo(() => columnsFor(name), [name]);
  const rows = useMemo<LineRow[]>(() => {
    const faults = faultsOf(lines, { known, scope, isSigned });
    const written = lines.map((line, index) => ({ ...line, index, fault: faults[index] ?? '' }));
    return [...written, { ...lineOf('', '', lines.at(-1)?.unit), index: lines.length, fault: '' }];
  }, [lines, known, scope, isSigned]);
  const context = useMemo(() => ({ names, block, weights: weightsOf(lines) }), [names, block, lines]);
  const set = (row: LineRow, column: Editable, typed: string) => {
    const id = column === 'account' ? typed.trim() : row.account;
    const line = { ...(lines[row.index] ?? lineOf('', '', row.unit)), [column]: typed };
    const named = { ...line, account: known?.get(id.toLowerCase()) ?? id };
    onChange(
      row.index === lines.length
        ? [...lines, named]
        : lines.map((one, at) => (at === row.index ? named : one)),
    );
  };
  const remove = ({ index }: LineRow) => onChange(lines.filter((_line, at) => at !== index));
  return (
    <DataGrid<LineRow>
      layout={`lines-${name}`}
      label={title}
      height="fill"
      rowData={rows}
      columnDefs={columns}
      context={context}
      getRowId={({ data }) => String(data.index)}
      singleClickEdit
      stopEditingWhenCellsLoseFocus
      readOnlyEdit
      onCellEditRequest={({ data, colDef, newValue }) =>
        set(data, (colDef.field ?? 'value') as Editable, String((newValue as string | null) ?? ''))
      }
      onOpen={(row, column) => column === REMOVE && remove(row)}
      onKey={({ event, data }) =>
        (event as KeyboardEvent).key === 'Delete' && data && data.index < lines.length && remove(data)
      }
    />
  );
}
