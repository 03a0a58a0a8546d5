import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv';
import type { FileTable } from './table';
import { xlsxOf } from './xlsx';

interface Row {
  id: string;
  par: number;
  cash: number | null;
}

const table = (rows: Row[]): FileTable<Row> => ({
  name: 'rows',
  columns: [
    { header: 'Account "A"', kind: 'text', of: ({ id }) => id },
    { header: 'Par', kind: 'whole', of: ({ par }) => par },
    { header: 'Cash', kind: 'money', of: ({ cash }) => cash },
  ],
  rows,
});

describe('CSV', () => {
  it('begins with a byte order mark, quotes, rounds to the kind and leaves unknown empty', () => {
    expect(
      csvOf(
        table([
          { id: 'Müller "1", x', par: 2000, cash: 2419393.6000000001 },
          { id: 'B', par: 0, cash: null },
        ]),
      ),
    ).toBe('\uFEFF"Account ""A""","Par","Cash"\r\n"Müller ""1"", x",2000,2419393.60\r\n"B",0,\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x")'])(
    'makes no formula of %j',
    (id) => {
      expect(csvOf(table([{ id, par: 1, cash: -1 }])).split('\r\n"')[1]).toMatch(/^'/);
    },
  );

  it('keeps a negative number a number', () => {
    expect(csvOf(table([{ id: 'A', par: -5, cash: -1.005 }]))).toContain('"A",-5,-1.00');
  });
});

describe('XLSX', () => {
  const sheet = (rows: Row[]) => strFromU8(unzipSync(xlsxOf(table(rows)))['xl/worksheets/sheet1.xml']!);

  it('is a workbook whose parts are well-formed XML and all related', () => {
    const files = unzipSync(xlsxOf(table([{ id: 'A&B <1>\u0000', par: 1, cash: 2 }])));
    expect(Object.keys(files).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    for (const content of Object.values(files)) {
      const parsed = new DOMParser().parseFromString(strFromU8(content), 'application/xml');
      expect(parsed.querySelector('parsererror')).toBeNull();
    }
  });

  it('holds numbers as numbers in the format of their kind, and text never as a formula', () => {
    const xml = sheet([
      { id: '=1+1', par: 2000, cash: -1.5 },
      { id: 'B', par: 0, cash: null },
    ]);
    expect(xml).toContain('<t xml:space="preserve">=1+1</t>');
    expect(xml).not.toContain('<f>');
    expect(xml).toContain('<c s="2"><v>2000</v></c><c s="3"><v>-1.5</v></c>');
    expect(xml).toContain('<c s="2"><v>0</v></c><c/>');
  });

  it('takes thousands of rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ({ id: `A${i}`, par: i, cash: i }));
    expect(sheet(rows).match(/<row>/g)).toHaveLength(10_001);
  });
});
