import { isDecimalComma, isDecimalPoint, isNumber, isPointOrGroup, valueOf, type Row } from './cells';

/** The sign before the decimals. */
export type Decimal = 'POINT' | 'COMMA';

/** Numbers that can be read in two ways: which line, and what it is by each reading. */
export interface Question {
  line: number;
  written: string;
  byPoint: string;
  byComma: string;
}

/** A number with a decimal comma and points between thousands as it is written here; anything else stays. */
export function asWritten(cell: string, decimal: Decimal | null): string {
  const isEuropean = /^[-$\s]*\d[\d.\s\u00a0\u202f]*(?:,\d+)?\s*%?$/.test(cell);
  return decimal === 'COMMA' && isEuropean ? cell.replace(/[.\s\u00a0\u202f]/g, '').replace(',', '.') : cell;
}

const SIX = { maximumFractionDigits: 6 };
const readAs = (cell: string) => (isNumber(cell) ? valueOf(cell).toLocaleString('en-US', SIX) : 'no number');

/**
 * What must be asked of a column as a whole: decimal commas, and `1.000` beside whole numbers; null where all is clear.
 *
 * @param written the number of each row
 */
export function questionOf(rows: Row[], written: string[]): Question | null {
  const isPoint = written.some(isDecimalPoint);
  const isWhole = written.some(
    (cell) => isNumber(cell) && !cell.includes('.') && !isPointOrGroup(cell) && valueOf(cell) !== 0,
  );
  const isOpen = (cell: string) =>
    isDecimalComma(cell) || (isPointOrGroup(cell) && !isPoint && (isWhole || written.some(isDecimalComma)));
  const at = written.findIndex(isOpen);
  const cell = written[at];
  return cell === undefined
    ? null
    : {
        line: rows[at]?.number ?? 0,
        written: cell,
        byPoint: readAs(cell),
        byComma: readAs(asWritten(cell, 'COMMA')),
      };
}
