import {
  cellsOf,
  isDecimalComma,
  isDecimalPoint,
  isNothing,
  isNumber,
  isPercent,
  isPointOrGroup,
  valueOf,
} from './cells';

/** Accounts and numbers as pasted from a spreadsheet: the account first, the number in the last column that holds numbers. */

export interface Pairs {
  values: Record<string, number>;
  count: number;
  /** The line that was read as a heading, counted from 1; null: none. */
  heading: number | null;
  /** One sentence per line that cannot be read. */
  faults: string[];
}

/** Account ids as the services write them, by the same in lower case. */
export type KnownAccounts = ReadonlyMap<string, string>;

interface Line {
  number: number;
  text: string;
  cells: string[];
}

/** @param known every account there is; without it ids are taken as they are written */
export function parsePairs(text: string, known?: KnownAccounts): Pairs {
  const lines = text
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, text: line.trim(), cells: cellsOf(line) }))
    .filter((line) => line.text !== '');
  const first = lines[0];
  const heading = first && isHeading(first, known) ? first : null;
  const rows = heading ? lines.slice(1) : lines;
  const column = Math.max(...rows.map(({ cells }) => cells.findLastIndex(isNumber)), 1);
  const values: Record<string, number> = {};
  const faults: string[] = [];
  const taken = new Set<string>();
  const read: Line[] = [];
  for (const row of rows) {
    const fault = faultOf(row, column, known, taken);
    if (fault) {
      faults.push(`Line ${row.number}: ${fault}`);
    } else {
      const [id = ''] = row.cells;
      taken.add(id.toLowerCase());
      read.push(row);
      values[known?.get(id.toLowerCase()) ?? id] = valueOf(row.cells[column] ?? '');
    }
  }
  faults.push(...questions(read, column));
  return { values, count: taken.size, heading: heading?.number ?? null, faults };
}

/** A line of words over the accounts. What names an account, or holds a number or a sign for none, is no heading. */
function isHeading({ cells }: Line, known: KnownAccounts | undefined): boolean {
  const [id = '', ...others] = cells;
  const isAccount = known ? known.has(id.toLowerCase()) : /\d/.test(id);
  return (
    !isAccount &&
    others.length > 0 &&
    !others.some((cell) => isNumber(cell) || isDecimalComma(cell)) &&
    !isNothing(others.at(-1) ?? '')
  );
}

function faultOf(
  { text, cells }: Line,
  column: number,
  known: KnownAccounts | undefined,
  taken: ReadonlySet<string>,
): string | null {
  const [id = ''] = cells;
  const written = cells[column] ?? '';
  if (isDecimalComma(cells.at(-1) ?? '')) {
    return `is "${cells.at(-1)}" a decimal number? Write it with a point: ${(cells.at(-1) ?? '').replaceAll('.', '').replace(',', '.')}.`;
  }
  if (id === '' || !isNumber(written)) {
    return `"${text.slice(0, 60)}" is not an account and a number.`;
  }
  if (cells.slice(column + 1).some((cell) => cell !== '' && isNothing(cell))) {
    return `"${text.slice(0, 60)}" has no number in its last column.`;
  }
  if (isSplitNumber(text, cells)) {
    return `"${text.slice(0, 60)}" can be read as one number or as two; put a tab between the columns.`;
  }
  if (known && !known.has(id.toLowerCase())) {
    return `account ${id} does not exist.`;
  }
  if (taken.has(id.toLowerCase())) {
    return `${id} is listed twice.`;
  }
  return valueOf(written) < 0 ? `${id} has ${written}; the value must be 0 or more.` : null;
}

/** `ACC1,Name,12,5`, `ACC1 Name 1 000`: figures at the end after a number, with the sign between them that numbers hold too. */
function isSplitNumber(text: string, cells: string[]): boolean {
  const [before = '', last = ''] = cells.slice(-2);
  if (/[\t;]/.test(text) || cells.length < 3) {
    return false;
  }
  const isByComma = /^\d+$/.test(before) && /^\d+(?:\.\d+)?$/.test(last);
  const isByBlank = /(?:^|\s)\d{1,3}$/.test(before) && /^\d{3}(?:\.\d+)?$/.test(last);
  return isByBlank || (text.includes(',') && isByComma);
}

/** What can only be asked of a column as a whole. */
function questions(read: Line[], column: number): string[] {
  const cells = read.map(({ number, cells: all }) => ({ number, cell: all[column] ?? '' }));
  const asked: string[] = [];
  if (new Set(cells.map(({ cell }) => isPercent(cell))).size > 1) {
    asked.push('Some numbers are percentages and some are not: write all in one way.');
  }
  const open = cells.find(({ cell }) => isPointOrGroup(cell));
  const isPoint = cells.some(({ cell }) => isDecimalPoint(cell));
  const isWhole = cells.some(({ cell }) => !cell.includes('.') && valueOf(cell) !== 0);
  if (open && !isPoint && isWhole) {
    const digits = open.cell.replaceAll('.', '');
    asked.push(
      `Line ${open.number}: is "${open.cell}" ${Number(open.cell.replace(/%$/, ''))} or ${valueOf(digits).toLocaleString('en-US')}? Write every number with the same decimals, or without thousands separators.`,
    );
  }
  return asked;
}
