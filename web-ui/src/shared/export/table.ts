/** How a column's values are written in a file: exact enough to be worked with, not more. */
export type Kind = 'text' | 'whole' | 'price' | 'average' | 'money' | 'risk' | 'percent' | 'time';

/** Decimals by kind; the unit stands in the header. */
export const DECIMALS: Record<Exclude<Kind, 'text' | 'time'>, number> = {
  whole: 0,
  price: 3,
  average: 6,
  money: 2,
  risk: 3,
  percent: 2,
};

export interface FileColumn<T> {
  header: string;
  kind: Kind;
  /** null: empty. */
  of: (row: T) => string | number | null | undefined;
}

/** What goes into a file: the same columns in the same order for every user and every view. */
export interface FileTable<T> {
  /** The file's name without its ending. */
  name: string;
  columns: FileColumn<T>[];
  rows: T[];
}

/** A value as the file holds it: a number rounded to its kind, text as it is, nothing where there is none. */
export function valueOf<T>({ kind, of }: FileColumn<T>, row: T): string | number | null {
  const value = of(row);
  if (value === null || value === undefined || value === '') {
    return null;
  }
  return typeof value === 'number' && kind !== 'text' && kind !== 'time'
    ? Number(value.toFixed(DECIMALS[kind]))
    : String(value);
}
