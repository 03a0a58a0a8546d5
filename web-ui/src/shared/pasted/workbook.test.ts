import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from './table';
import { textOf } from './workbook';

const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as Excel writes it, of these parts. */
function workbook(parts: Record<string, string>): File {
  const packed = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [`xl/${name}`, strToU8(text)])),
  );
  return new File([packed as Uint8Array<ArrayBuffer>], 'book.xlsx');
}

const sheet = (rows: string) => `<worksheet ${NAMESPACE}><sheetData>${rows}</sheetData></worksheet>`;

/** Style 0 is general, 1 is 0.00%, 2 a format of the file with a percent sign, 3 one with it in quotes, 4 two decimals. */
const STYLES = `<styleSheet ${NAMESPACE}><numFmts>
  <numFmt numFmtId="164" formatCode="0.000%;[Red]-0.000%"/><numFmt numFmtId="165" formatCode='0.0" %"'/></numFmts>
  <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="2"/></cellXfs></styleSheet>`;

const cell = (at: string, value: string, style = 0) => `<c r="${at}" s="${style}"><v>${value}</v></c>`;
const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

describe('A workbook', () => {
  it('gives a percentage as it is shown, whatever Excel stores', async () => {
    const file = workbook({
      'styles.xml': STYLES,
      'worksheets/sheet1.xml': sheet(
        `<row r="1">${text('A1', 'ACC1')}${cell('B1', '0.25', 1)}</row>` +
          `<row r="2">${text('A2', 'ACC2')}${cell('B2', '0.12300000000000001', 2)}</row>` +
          `<row r="3">${text('A3', 'ACC3')}${cell('B3', '7.5', 3)}</row>` +
          `<row r="4">${text('A4', 'ACC4')}${cell('B4', '7.5', 4)}</row>`,
      ),
    });
    const read = await textOf(file);
    expect(read).toBe('ACC1\t25%\nACC2\t12.3%\nACC3\t7.5\nACC4\t7.5');
    const pasted = readTable('ACC1\t25%\nACC2\t12.3%\nACC3\t7.5\nACC4\t7.5', { unit: 'PERCENTAGE' });
    expect(readTable(read, { unit: 'PERCENTAGE' })).toEqual(pasted);
    expect(pasted.lines[0]!.value).not.toContain('0.25');
  });

  it('is read from the tab that stands first, not from the part that is named first', async () => {
    const file = workbook({
      'workbook.xml':
        `<workbook ${NAMESPACE} xmlns:r="${RELATIONS}"><sheets>` +
        '<sheet name="Orders" sheetId="7" r:id="rId2"/><sheet name="Old" sheetId="1" r:id="rId1"/></sheets></workbook>',
      '_rels/workbook.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        '<Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>',
      'worksheets/sheet1.xml': sheet(`<row r="1">${text('A1', 'OLD')}</row>`),
      'worksheets/sheet2.xml': sheet(`<row r="1">${text('A1', 'ACC1')}</row>`),
    });
    expect(await textOf(file)).toBe('ACC1');
  });

  it('leaves out how a name is pronounced', async () => {
    const file = workbook({
      'sharedStrings.xml': `<sst ${NAMESPACE}><si><t>ACC1</t><rPh sb="0" eb="2"><t>reading</t></rPh></si></sst>`,
      'worksheets/sheet1.xml': sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    });
    expect(await textOf(file)).toBe('ACC1');
  });

  it('keeps the numbers of its rows, also behind rows that are blank', async () => {
    const file = workbook({
      'worksheets/sheet1.xml': sheet(
        `<row r="2">${text('A2', 'Account')}${text('B2', 'Weight')}</row><row r="5">${text('A5', 'ACC1')}${cell('B5', '2')}</row>`,
      ),
    });
    const read = await textOf(file);
    expect(read.split('\n')).toHaveLength(5);
    expect(readTable(read, { unit: 'QUANTITY' }).notes).toEqual(['Line 2 read as the header.']);
  });
});
