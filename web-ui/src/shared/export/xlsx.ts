import { strToU8, zipSync } from 'fflate';
import { DECIMALS, valueOf, type FileTable, type Kind } from './table';

/**
 * A workbook of one sheet in Office Open XML (ECMA-376): numbers are numbers, text is inline text and never a formula. Written
 * here on fflate, because the gateway's Content-Security-Policy admits no worker from a blob, which libraries zip in.
 */

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The formats of cells by decimals, in the order of their index in the styles; the header's stands before them. */
const FORMATS = [0, 2, 3];
const HEADER_STYLE = 1;
const styleOf = (kind: Kind) => HEADER_STYLE + 1 + FORMATS.indexOf(DECIMALS[kind as keyof typeof DECIMALS]);

const escaped = (text: string) =>
  text
    // What XML cannot hold at all.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[<>&"]/g, (c) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[c] ?? c);

const text = (value: string, style = 0) =>
  `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;

function sheetOf<T>({ columns, rows }: FileTable<T>): string {
  const widths = columns.map(
    ({ header, kind }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${Math.max(header.length + 2, kind === 'text' ? 16 : 12)}" customWidth="1"/>`,
  );
  const cell = (value: string | number | null, kind: Kind) =>
    value === null
      ? '<c/>'
      : typeof value === 'number'
        ? `<c s="${styleOf(kind)}"><v>${value}</v></c>`
        : text(value);
  const lines = rows.map(
    (row) => `<row>${columns.map((column) => cell(valueOf(column, row), column.kind)).join('')}</row>`,
  );
  const header = `<row>${columns.map((column) => text(column.header, HEADER_STYLE)).join('')}</row>`;
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `${HEAD}<worksheet xmlns="${SHEET}">${frozen}<cols>${widths.join('')}</cols><sheetData>${header}${lines.join('')}</sheetData></worksheet>`;
}

function styles(): string {
  const code = (decimals: number) => (decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0');
  const formats = FORMATS.map(
    (decimals, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code(decimals)}"/>`,
  );
  const numbers = FORMATS.map((_decimals, index) => `<xf numFmtId="${164 + index}" applyNumberFormat="1"/>`);
  return `${HEAD}<styleSheet xmlns="${SHEET}"><numFmts count="${FORMATS.length}">${formats.join('')}</numFmts><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="${FORMATS.length + 2}"><xf/><xf fontId="1" applyFont="1"/>${numbers.join('')}</cellXfs></styleSheet>`;
}

const related = (parts: [id: string, type: string, target: string][]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${parts
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const PARTS = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': related([['r1', 'officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Rows" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': related([
    ['r1', 'worksheet', 'worksheets/sheet1.xml'],
    ['r2', 'styles', 'styles.xml'],
  ]),
};

/** The table as the bytes of a workbook. */
export function xlsxOf<T>(table: FileTable<T>): Uint8Array<ArrayBuffer> {
  const files = { ...PARTS, 'xl/styles.xml': styles(), 'xl/worksheets/sheet1.xml': sheetOf(table) };
  const bytes = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)]));
  return zipSync(bytes) as Uint8Array<ArrayBuffer>;
}
