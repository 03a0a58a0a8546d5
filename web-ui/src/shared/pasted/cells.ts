/** One line of a pasted table as its cells, and what is written in a cell. */
export interface Row {
  /** Counted from 1, as a spreadsheet does. */
  number: number;
  text: string;
  cells: string[];
}

/** A tab or a semicolon parts cells wherever one is; else a comma, else blanks, of which names hold some too. */
export function cellsOf(line: string): string[] {
  const sign = ['\t', ';'].find((one) => line.includes(one));
  if (sign) {
    return line.split(sign).map(unquoted);
  }
  const byComma = line.match(/"[^"]*"|[^",]+|(?<=^|,)(?=,|$)/g)?.map(unquoted) ?? [];
  if (byComma.length > 1 && !isLoose(byComma[0] ?? '')) {
    // ACC1,1,250: the thousands of one number rather than two columns; anything longer is ambiguous.
    const rest = line.slice(line.indexOf(',') + 1).trim();
    return GROUPED.test(rest) ? [byComma[0] ?? '', rest] : byComma;
  }
  const words = line.trim().split(/\s+/);
  return words.length < 3
    ? words.map(unquoted)
    : [words[0] ?? '', words.slice(1, -1).join(' '), words.at(-1) ?? ''];
}

/** `ACC1 1,000`: the comma is inside the number. */
const isLoose = (first: string) => /\s\S*\d$/.test(first);
const unquoted = (cell: string) =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();

const PLAIN = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
/** Thousands in threes, by commas or blanks; 0,125 is none. */
const GROUPED = /^-?[1-9]\d{0,2}(?:(?:,\d{3})+|(?:[ \u00a0\u202f]\d{3})+)(?:\.\d+)?$/;
const BY_COMMA = /^-?\d+,\d+$|^-?[1-9]\d{0,2}(?:\.\d{3})+,\d+$/;

const bare = (cell: string) => cell.replace(/^\$\s*/, '').replace(/\s*%$/, '');

export const isNumber = (cell: string) => PLAIN.test(bare(cell)) || GROUPED.test(bare(cell));
export const isPercent = (cell: string) => cell.endsWith('%');
export const valueOf = (cell: string) => Number(bare(cell).replace(/[,\s]/g, ''));
/** `0,125`, `12,5`, `1.250,5`: a decimal comma, and no thousands. */
export const isDecimalComma = (cell: string) => !GROUPED.test(bare(cell)) && BY_COMMA.test(bare(cell));
/** `1.000`: a decimal point, or thousands as they are written in Europe. */
export const isPointOrGroup = (cell: string) => /^-?[1-9]\d{0,2}(?:\.\d{3})+$/.test(bare(cell));
/** `0.5`, `33.33`: a decimal point for certain. */
export const isDecimalPoint = (cell: string) => bare(cell).includes('.') && !isPointOrGroup(cell);
/** What spreadsheets and people write where there is no number; no heading is called so. */
export const isNothing = (cell: string) =>
  cell === '' || /^(?:#.*|n\/?a\.?|nan|null|none|nil|tbd|[-–—.?]+)$/i.test(cell);
