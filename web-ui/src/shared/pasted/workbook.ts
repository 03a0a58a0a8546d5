import { strFromU8, unzipSync } from 'fflate';

/** The first sheet of an XLSX file as tab-separated text; and any text file as it is. */

/** The most that a file may hold once it is unpacked, bytes: lists of accounts are far smaller. */
const MOST_BYTES = 50_000_000;

/** As many as Excel keeps of a number. */
const DIGITS = 15;

export async function textOf(file: File): Promise<string> {
  const bytes = await bytesOf(file);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? sheetOf(bytes) : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

const bytesOf = (file: File): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error ?? new Error('not read'));
    reader.readAsArrayBuffer(file);
  });

function sheetOf(bytes: Uint8Array): string {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isWanted =
        /^xl\/(?:workbook|styles|sharedStrings|worksheets\/[^/]+|_rels\/workbook)\.xml(?:\.rels)?$/.test(
          name,
        );
      size += isWanted ? originalSize : 0;
      return isWanted && size <= MOST_BYTES;
    },
  });
  const sheet = parts[firstSheet(parts)];
  if (!sheet || size > MOST_BYTES) {
    throw new Error('no sheet');
  }
  const reading = {
    shared: all(xml(parts['xl/sharedStrings.xml']), 'si').map(textIn),
    percents: percentStyles(xml(parts['xl/styles.xml'])),
  };
  const lines: string[] = [];
  for (const row of all(xml(sheet), 'row')) {
    // A row that Excel leaves out is blank: the rows after it keep their numbers.
    lines[Number(row.getAttribute('r') ?? lines.length + 1) - 1] = rowOf(row, reading);
  }
  return Array.from(lines, (line) => line ?? '').join('\n');
}

const xml = (bytes: Uint8Array | undefined) =>
  new DOMParser().parseFromString(bytes ? strFromU8(bytes) : '<none/>', 'application/xml');

const all = (within: Document | Element, name: string) => [...within.getElementsByTagNameNS('*', name)];

/** The sheet whose tab stands first; where the file does not say it, the part with the lowest number. */
function firstSheet(parts: Record<string, Uint8Array>): string {
  const tab = all(xml(parts['xl/workbook.xml']), 'sheet')[0];
  const id = tab && [...tab.attributes].find(({ localName, prefix }) => localName === 'id' && prefix)?.value;
  const target = all(xml(parts['xl/_rels/workbook.xml.rels']), 'Relationship')
    .find((relation) => relation.getAttribute('Id') === id)
    ?.getAttribute('Target');
  const named = target && (target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'));
  return named || sheets.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))[0] || '';
}

/** Which of a workbook's cell styles show their number as a percentage: by a format of Excel's own, or by one of the file. */
function percentStyles(styles: Document): ReadonlySet<string> {
  const formats = new Set(['9', '10']);
  for (const format of all(styles, 'numFmt')) {
    const shown = (format.getAttribute('formatCode') ?? '').replace(/"[^"]*"|\\./g, '');
    if (shown.includes('%')) {
      formats.add(format.getAttribute('numFmtId') ?? '');
    }
  }
  const cells = all(styles, 'cellXfs')[0];
  const found = (cells ? all(cells, 'xf') : []).map((style) => style.getAttribute('numFmtId') ?? '');
  return new Set(found.flatMap((format, style) => (formats.has(format) ? [String(style)] : [])));
}

/** A string without the phonetic reading that may stand beside it. */
const textIn = (element: Element): string =>
  all(element, 't')
    .filter(({ parentElement }) => parentElement?.localName !== 'rPh')
    .map(({ textContent }) => textContent)
    .join('');

/** `C7` stands in the third column. */
const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) -
  1;

interface Reading {
  shared: string[];
  percents: ReadonlySet<string>;
}

function rowOf(row: Element, reading: Reading): string {
  const cells: string[] = [];
  for (const cell of all(row, 'c')) {
    const reference = cell.getAttribute('r');
    cells[reference ? columnOf(reference) : cells.length] = writtenIn(cell, reading).replace(
      /[\t\r\n]+/g,
      ' ',
    );
  }
  return Array.from(cells, (cell) => cell ?? '').join('\t');
}

/** What a cell holds; 0.25 that is shown as 25 % is read as 25 %, as it is when the sheet is pasted. */
function writtenIn(cell: Element, { shared, percents }: Reading): string {
  const value = all(cell, 'v')[0]?.textContent ?? '';
  const type = cell.getAttribute('t') ?? 'n';
  if (type === 's') {
    return shared[Number(value)] ?? '';
  }
  if (type === 'inlineStr') {
    return textIn(cell);
  }
  const isPercent = type === 'n' && value !== '' && percents.has(cell.getAttribute('s') ?? '0');
  return isPercent ? `${Number((Number(value) * 100).toPrecision(DIGITS))}%` : value;
}
