import { SmallTable, type Column } from '../../../shared/ui/SmallTable';

type Key = [key: string, what: string];

const COLUMNS: Column<Key>[] = [
  ['Key', ([key]) => <kbd>{key.replaceAll(' ', '\u00a0')}</kbd>, 'name'],
  ['What it does', ([, what]) => what],
];

const KEYS: Key[] = [
  ['/', 'Security search'],
  ['Ctrl + Enter', 'Preview'],
  ['Ctrl + Shift + Enter', 'Commit dialog'],
  ['c', 'Compare methods'],
  ['Arrows, Enter', 'Move in a grid, open a row, or its menu in the Manual column'],
  ['Ctrl + Home, Ctrl + End', 'First or last row of a grid'],
  ['Esc', 'Close what is open'],
  ['?', 'This list'],
];

/** Every key there is. */
export function Shortcuts() {
  return (
    <SmallTable
      label="Keyboard shortcuts"
      hasNoHead
      columns={COLUMNS}
      rows={KEYS}
      keyOf={([key]) => key}
      sx={{ maxWidth: 480 }}
    />
  );
}
