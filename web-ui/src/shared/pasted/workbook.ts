import { strFromU8, unzipSync } from 'fflate';

/** The first sheet of an XLSX file as tab-separated text, numbers as they are stored; and any text file as it is. */

/** The most that a file may hold once it is unpacked, bytes: lists of accounts are far smaller. */
const MOST_BYTES = 50_000_000;

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
      const isWanted = /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/.test(name);
      size += isWanted ? originalSize : 0;
      return isWanted && size <= MOST_BYTES;
    },
  });
  const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'));
  const first = sheets.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))[0];
  if (!first || size > MOST_BYTES) {
    throw new Error('no sheet');
  }
  const shared = [...xml(parts['xl/sharedStrings.xml']).getElementsByTagNameNS('*', 'si')].map(textIn);
  return [...xml(parts[first]).getElementsByTagNameNS('*', 'row')]
    .map((row) => rowOf(row, shared))
    .join('\n');
}

const xml = (bytes: Uint8Array | undefined) =>
  new DOMParser().parseFromString(bytes ? strFromU8(bytes) : '<none/>', 'application/xml');

const textIn = (element: Element): string =>
  [...element.getElementsByTagNameNS('*', 't')].map(({ textContent }) => textContent).join('');

/** `C7` stands in the third column. */
const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) -
  1;

function rowOf(row: Element, shared: string[]): string {
  const cells: string[] = [];
  for (const cell of row.getElementsByTagNameNS('*', 'c')) {
    const value = cell.getElementsByTagNameNS('*', 'v')[0]?.textContent ?? '';
    const type = cell.getAttribute('t');
    const written =
      type === 's' ? (shared[Number(value)] ?? '') : type === 'inlineStr' ? textIn(cell) : value;
    const reference = cell.getAttribute('r');
    cells[reference ? columnOf(reference) : cells.length] = written.replace(/[\t\r\n]+/g, ' ');
  }
  return Array.from(cells, (cell) => cell ?? '').join('\t');
}
