import { DECIMALS, valueOf, type FileColumn, type FileTable } from './table';

/** Spreadsheets take a text that begins so for a formula; the apostrophe makes it a text again. */
const FORMULA = /^[=+\-@\t\r]/;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

function cellOf<T>(column: FileColumn<T>, row: T): string {
  const value = valueOf(column, row);
  if (value === null) {
    return '';
  }
  if (typeof value === 'number') {
    return value.toFixed(DECIMALS[column.kind as keyof typeof DECIMALS] ?? 0);
  }
  return quoted(FORMULA.test(value) ? `'${value}` : value);
}

/** The table as CSV for spreadsheets: with a byte order mark, so that accents are read, and no cell that is a formula. */
export function csvOf<T>({ columns, rows }: FileTable<T>): string {
  const lines = [
    columns.map(({ header }) => quoted(header)),
    ...rows.map((row) => columns.map((column) => cellOf(column, row))),
  ];
  return `\uFEFF${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}
