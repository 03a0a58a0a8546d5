import { lineOf, type AccountLine, type Unit } from '../lines/line';
import { cellsOf, isDecimalComma, isNothing, isNumber, isPointOrGroup, type Row } from './cells';
import { columnsOf, type Columns } from './columns';
import { asWritten, questionOf, type Decimal, type Question } from './decimals';
import type { KnownAccounts } from './knownAccounts';
import { isTotal, noteOfTotal } from './totalsRow';
import { unitOf } from './units';

/** A pasted table or a file: the lines it holds, what was read otherwise, and what must be answered before it can be read. */
export interface Table {
  lines: AccountLine[];
  /** Lines that are no account, each in a sentence: the header, the totals row. */
  notes: string[];
  question: Question | null;
}

interface Reading {
  known?: KnownAccounts | undefined;
  /** What the numbers count where the table does not say it. */
  unit: Unit;
  /** How decimals are written; null: as the table shows, and asked where it can be read in two ways. */
  decimal?: Decimal | null;
}

/**
 * Reads two to four columns, or more with a header: account, name, type, value in any order after the account. No line is dropped:
 * what cannot be read stands in its line as it was written.
 */
export function readTable(text: string, { known, unit, decimal = null }: Reading): Table {
  const all = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, text: line.trim(), cells: cellsOf(line) }))
    .filter((row) => row.cells.some((cell) => cell !== ''));
  const first = all[0];
  const heading = first && isHeading(first, known) ? first : null;
  const rows = heading ? all.slice(1) : all;
  const columns = columnsOf(heading?.cells ?? null, rows);
  const accounts = rows.filter((row) => !isTotal(row, columns, known));
  const written = accounts.map((row) => valueIn(row, columns));
  const question = decimal === null ? questionOf(accounts, written) : null;
  const lines = accounts.map((row, at) =>
    lineFrom(row, columns, { known, unit, decimal }, written[at] ?? ''),
  );
  return {
    lines,
    question,
    notes: [
      ...(heading ? [`Line ${heading.number} read as the header.`] : []),
      ...rows
        .filter((row) => isTotal(row, columns, known))
        .map((row) => noteOfTotal(row.number, asWritten(valueIn(row, columns), decimal), lines)),
    ],
  };
}

/** A line of words over the accounts. What names an account, or holds a number or a sign for none, is no heading. */
function isHeading({ cells }: Row, known: KnownAccounts | undefined): boolean {
  const [id = '', ...others] = cells;
  const isAccount = known ? known.has(id.toLowerCase()) : /\d/.test(id);
  return (
    !isAccount &&
    others.length > 0 &&
    !others.some((cell) => isNumber(cell) || isDecimalComma(cell) || isPointOrGroup(cell)) &&
    !isNothing(others.at(-1) ?? '')
  );
}

/** The number of a row as it is written; what stands there instead, when it is none. */
function valueIn({ text, cells }: Row, { value }: Columns): string {
  const parted = partedNumber(text, cells);
  const after = cells.slice(value + 1).find((cell) => cell !== '' && isNothing(cell));
  // A table without a header that has "#N/A" after the last number has no number in its last column.
  return parted ?? after ?? cells[value] ?? '';
}

/** `ACC1,Name,12,5`, `ACC1 Name 1 000`: one number or two: both readings fit, so it is shown as what it is. */
function partedNumber(text: string, cells: string[]): string | null {
  const [before = '', last = ''] = cells.slice(-2);
  if (/[\t;]/.test(text) || cells.length < 3) {
    return null;
  }
  const isByComma = text.includes(',') && /^\d+$/.test(before) && /^\d+(?:\.\d+)?$/.test(last);
  const isByBlank = /(?:^|\s)\d{1,3}$/.test(before) && /^\d{3}(?:\.\d+)?$/.test(last);
  return isByComma || isByBlank ? `${before.split(' ').at(-1)} | ${last}` : null;
}

function lineFrom(row: Row, columns: Columns, { known, unit, decimal }: Reading, written: string) {
  const { cells } = row;
  const at = (column: number | null) => (column === null ? '' : (cells[column] ?? ''));
  const id = at(columns.account);
  const type = at(columns.type);
  const said = unitOf(type, written, unit);
  const number = asWritten(written, decimal ?? null);
  return {
    ...lineOf(known?.get(id.toLowerCase()) ?? id, said ? number : `${number} ${type}`, said ?? unit),
    least: asWritten(at(columns.least), decimal ?? null),
    most: asWritten(at(columns.most), decimal ?? null),
    priority: at(columns.priority),
  };
}
