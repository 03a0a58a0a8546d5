import { gzipSync } from 'node:zlib';

/** What the first screen may weigh, compressed, in bytes of 1000 to the kB; apart from the libraries named below. */
export const MOST_BYTES = 350_000;

/** Libraries that come as files of their own, by the name of the file; a screen draws its frame without them. */
export const APART = ['ag-grid', 'charts'];

/** The one font file that Latin letters need; its siblings are for other scripts. */
const FONT = /inter-latin-wght-normal.*\.woff2$/;

const bytesOf = (file) =>
  // A font is compressed already.
  file.fileName.endsWith('.woff2')
    ? file.source.length
    : gzipSync(file.type === 'chunk' ? file.code : file.source).length;

/** The chunk itself and every file it cannot start without, by name. */
function needed(bundle, fileName, found = new Set()) {
  const file = bundle[fileName];
  if (file && !found.has(fileName)) {
    found.add(fileName);
    for (const other of [...(file.imports ?? []), ...(file.viteMetadata?.importedCss ?? [])]) {
      needed(bundle, other, found);
    }
  }
  return found;
}

/**
 * Each screen with the files that must be there before it shows: the page, what the page starts, and the screen's own.
 *
 * @param bundle what Vite has written, by file name
 * @returns screens, heaviest first: name, files ({ name, bytes }, largest first), bytes, and apart, the libraries beside it
 */
export function firstLoads(bundle) {
  const files = Object.values(bundle);
  const start = files.find((file) => file.isEntry);
  const always = [
    start.fileName,
    ...files.map((file) => file.fileName).filter((name) => /\.html$/.test(name) || FONT.test(name)),
  ];
  return start.dynamicImports
    .map((screen) => {
      const names = new Set();
      for (const name of [...always, screen]) {
        needed(bundle, name, names);
      }
      const weighed = [...names]
        .map((name) => ({ name, bytes: bytesOf(bundle[name]), apart: APART.includes(bundle[name].name) }))
        .sort((one, other) => other.bytes - one.bytes);
      const sum = (list) => list.reduce((bytes, file) => bytes + file.bytes, 0);
      const counted = weighed.filter((file) => !file.apart);
      return {
        name: bundle[screen].name,
        files: counted,
        bytes: sum(counted),
        apart: weighed.filter((file) => file.apart),
      };
    })
    .sort((one, other) => other.bytes - one.bytes);
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @returns the table the build prints, a line for each screen */
export const table = (screens) =>
  [
    'First load, compressed:',
    ...screens.map(({ name, bytes, apart }) => {
      const beside = apart.map((file) => `, beside it ${kB(file.bytes)} ${file.name}`).join('');
      return `  ${name.padEnd(12)} ${kB(bytes).padStart(9)}${beside}`;
    }),
  ].join('\n');

/** @returns why the build fails: the screen and its files; or null */
export function complaint(screens, most = MOST_BYTES) {
  const [heaviest] = screens;
  if (heaviest.bytes <= most) {
    return null;
  }
  const files = heaviest.files.map(({ name, bytes }) => `  ${kB(bytes).padStart(9)} ${name}`).join('\n');
  return `The first load of ${heaviest.name} is ${kB(heaviest.bytes)} compressed, ${kB(most)} at most. Load one of these later:\n${files}`;
}

/** Vite plugin: prints the table and fails the build above the limit. */
export const firstLoadBudget = () => ({
  name: 'first-load-budget',
  apply: 'build',
  writeBundle(_options, bundle) {
    const screens = firstLoads(bundle);
    console.log(table(screens));
    const words = complaint(screens);
    if (words) {
      this.error(words);
    }
  },
});
