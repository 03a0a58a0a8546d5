import { parseQuantity } from '../format/quantity';
import { isDecimalComma, isNumber, isPointOrGroup, type Row } from './cells';
import { isUnitWord } from './units';

/** Which column holds what, counted from 0; null: none. */
export interface Columns {
  account: number;
  type: number | null;
  value: number;
  least: number | null;
  most: number | null;
  priority: number | null;
}

const NAMES = {
  account: /^(?:account|acct|portfolio|fund)(?:[ _]?(?:id|no|number|code))?\.?$/i,
  type: /^(?:type|unit|units)$/i,
  least: /^min(?:imum)?\b/i,
  most: /^max(?:imum)?\b/i,
  priority: /^prio(?:rity)?\.?$/i,
};

const isFigure = (cell: string) =>
  isNumber(cell) || isDecimalComma(cell) || isPointOrGroup(cell) || parseQuantity(cell) !== null;

/** By the names in the header; without them the account first and the number last, and a column of units between. */
export function columnsOf(heading: string[] | null, rows: Row[]): Columns {
  const named = (name: keyof typeof NAMES) => {
    const found = heading?.findIndex((cell) => NAMES[name].test(cell.replaceAll('_', ' '))) ?? -1;
    return found < 0 ? null : found;
  };
  const account = named('account') ?? 0;
  const [least, most, priority] = [named('least'), named('most'), named('priority')];
  const taken = new Set([account, least, most, priority]);
  const free = (column: number) => !taken.has(column);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => at).filter(free);
  const hasFigure = (column: number) => rows.some(({ cells }) => isFigure(cells[column] ?? ''));
  const value = columns.findLast(hasFigure) ?? columns.at(-1) ?? 1;
  const isUnits = (column: number) =>
    column !== value &&
    rows.length > 0 &&
    rows.every(({ cells }) => (cells[column] ?? '') === '' || isUnitWord(cells[column] ?? '')) &&
    rows.some(({ cells }) => (cells[column] ?? '') !== '');
  return { account, type: named('type') ?? columns.find(isUnits) ?? null, value, least, most, priority };
}
