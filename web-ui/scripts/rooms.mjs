/**
 * Checks the rooms of src: imports run one way, none in a circle, no folder holds more than ten files, and files are named in
 * one way; exits with 1 otherwise.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';

/** @typedef {Map<string, string>} Sources text by path below src, with / */

const IMPORT = /(?:from|import\()\s*'(\.[^']+)'|^import '(\.[^']+)'/gm;
const isTest = (/** @type {string} */ file) => /\.test\.tsx?$|(^|\/)test[A-Z]\w*\.ts$|^testing\//.test(file);

/** A component's file has the component's name, every other one a name in camelCase; folders are in kebab-case. */
const NAME = /^(?:[A-Z][A-Za-z0-9]*(?:\.test)?\.tsx|[a-z][A-Za-z0-9]*(?:\.test)?\.tsx?)$/;
const FOLDER = /^[a-z][a-z0-9-]*$/;

/** Which room a file is in: `shared`, `app`, `features/NAME`. @param {string} file */
const roomOf = (file) =>
  file
    .split('/')
    .slice(0, file.startsWith('features/') ? 2 : 1)
    .join('/');

/** @param {Sources} sources @param {string} file @returns {string[]} */
function importsOf(sources, file) {
  const specs = [...(sources.get(file) ?? '').matchAll(IMPORT)].map(([, one, other]) => one ?? other ?? '');
  return specs.flatMap((spec) => {
    const place = posix.normalize(posix.join(posix.dirname(file), spec));
    return ['.ts', '.tsx', '']
      .map((end) => place + end)
      .filter((one) => sources.has(one))
      .slice(0, 1);
  });
}

/** @param {string} from @param {string} to */
function refusal(from, to) {
  const [a, b] = [roomOf(from), roomOf(to)];
  if (a === 'shared' && b !== 'shared') {
    return 'shared knows neither features nor app';
  }
  if (a.startsWith('features/') && b === 'app') {
    return 'a feature does not know the app';
  }
  return a.startsWith('features/') && b.startsWith('features/') && a !== b
    ? 'a feature does not know another; share through shared/'
    : null;
}

/** @param {Sources} sources @returns {string[]} */
function circles(sources) {
  const done = new Set();
  /** @type {string[]} */
  const found = [];
  const visit = (/** @type {string} */ file, /** @type {string[]} */ path) => {
    const at = path.indexOf(file);
    if (at >= 0) {
      found.push(`imports in a circle: ${[...path.slice(at), file].join(' -> ')}`);
    } else if (!done.has(file)) {
      importsOf(sources, file).forEach((next) => visit(next, [...path, file]));
      done.add(file);
    }
  };
  [...sources.keys()].forEach((file) => visit(file, []));
  return found;
}

/** Files of a folder, tests aside. */
const MOST_FILES = 10;

/** @param {string[]} files @returns {string[]} */
function crowded(files) {
  const counts = new Map();
  files
    .filter((file) => !isTest(file))
    .forEach((file) => counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1));
  return [...counts]
    .filter(([, count]) => count > MOST_FILES)
    .map(([folder, count]) => `${folder}: ${count} files, ${MOST_FILES} at most; part it by subject`);
}

/** @param {Sources} sources @returns {string[]} what breaks the rules */
export function faultsOf(sources) {
  const files = [...sources.keys()].filter((file) => !file.includes('generated/'));
  const crossings = files
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      importsOf(sources, file).flatMap((to) => {
        const why = refusal(file, to);
        return why ? [`${file} imports ${to}: ${why}`] : [];
      }),
    );
  const names = files.flatMap((file) => [
    ...(NAME.test(basename(file)) ? [] : [`${file}: components in PascalCase.tsx, other files in camelCase`]),
    ...(dirname(file) === '.' ||
    dirname(file)
      .split('/')
      .every((name) => FOLDER.test(name))
      ? []
      : [`${file}: folders in kebab-case`]),
  ]);
  return [...crossings, ...circles(sources), ...crowded(files), ...names];
}

/** @param {string} root @returns {Sources} */
export const read = (root) =>
  new Map(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );

const SRC = join(import.meta.dirname, '../src');
if (process.argv[1] === import.meta.filename && existsSync(SRC)) {
  const faults = faultsOf(read(SRC));
  faults.forEach((fault) => console.error(fault));
  process.exitCode = faults.length > 0 ? 1 : 0;
}
