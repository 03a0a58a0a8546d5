import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { complaint, firstLoads, table } from './first-load.mjs';

/** Text that gzip cannot make shorter than half. */
const noise = (bytes) => randomBytes(bytes).toString('hex');

const chunk = (fileName, code, rest = {}) => ({
  type: 'chunk',
  fileName,
  name: fileName.replace(/-[0-9a-f]+\.js$/, ''),
  code,
  imports: [],
  dynamicImports: [],
  ...rest,
});

const bundle = (...files) => Object.fromEntries(files.map((file) => [file.fileName, file]));

const HELP = chunk('Help-2.js', noise(100));
const START = chunk('index-1.js', noise(1000), {
  isEntry: true,
  imports: ['react-3.js'],
  dynamicImports: ['Orders-4.js', 'Help-2.js'],
});
const REACT = chunk('react-3.js', noise(2000), { imports: ['index-1.js'] });
const ORDERS = chunk('Orders-4.js', noise(300), {
  imports: ['index-1.js', 'ag-grid-5.js', 'table-6.js'],
  dynamicImports: ['late-7.js'],
});
const FILES = bundle(
  HELP,
  START,
  REACT,
  ORDERS,
  chunk('ag-grid-5.js', noise(9000)),
  chunk('table-6.js', noise(400), { viteMetadata: { importedCss: ['table.css'] } }),
  chunk('late-7.js', noise(5000)),
  { type: 'asset', fileName: 'table.css', source: noise(50) },
  { type: 'asset', fileName: 'index.html', source: '<html>' },
  { type: 'asset', fileName: 'inter-latin-wght-normal-8.woff2', source: randomBytes(700) },
  { type: 'asset', fileName: 'inter-greek-wght-normal-8.woff2', source: randomBytes(700) },
);

it('counts what a screen cannot start without: page, font, entry, its own files and their styles', () => {
  const [orders, help] = firstLoads(FILES);
  const names = ({ files }) => files.map(({ name }) => name).sort();
  const always = ['index-1.js', 'index.html', 'inter-latin-wght-normal-8.woff2', 'react-3.js'];
  expect(names(orders)).toEqual([...always, 'Orders-4.js', 'table-6.js', 'table.css'].sort());
  expect(names(help)).toEqual([...always, 'Help-2.js'].sort());
  expect(orders.apart.map(({ name }) => name)).toEqual(['ag-grid-5.js']);
  expect(orders.bytes).toBe(orders.files.reduce((sum, { bytes }) => sum + bytes, 0));
});

it('prints a line for each screen, heaviest first', () => {
  expect(table(firstLoads(FILES))).toMatch(/Orders .* kB, beside it .* kB ag-grid-5\.js\n {2}Help .* kB$/);
});

it('complains above the limit and names the files, largest first', () => {
  const screens = firstLoads(FILES);
  expect(complaint(screens, screens[0].bytes)).toBeNull();
  expect(complaint(screens, screens[0].bytes - 1)).toMatch(
    /^The first load of Orders is .* kB compressed, .* at most\. Load one of these later:\n +.* kB react-3\.js\n +.* kB index-1\.js\n/,
  );
});
