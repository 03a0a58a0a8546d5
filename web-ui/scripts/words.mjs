/** Finds words that the house does not use (docs/words-to-avoid.txt) in the screens and the docs; exits with 1 for any. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const LIST = join(ROOT, 'docs/words-to-avoid.txt');
const READ = /\.(ts|tsx|mjs|md|html)$/;
const SKIPPED = /(^|\/)(node_modules|target|generated)(\/|$)/;

/** @param {string} text PATTERN => REMEDY, one a line; lines from # are comments */
export function rulesOf(text) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [pattern = '', remedy] = line.split(' => ');
      if (!remedy) {
        throw new Error(`'${line}' is no rule; write PATTERN => REMEDY`);
      }
      return { pattern: new RegExp(pattern, 'g'), remedy };
    });
}

/**
 * @param {string} text
 * @param {ReturnType<typeof rulesOf>} rules
 * @returns {{line: number, word: string, remedy: string}[]}
 */
export const findingsIn = (text, rules) =>
  text
    .split('\n')
    .flatMap((line, index) =>
      rules.flatMap(({ pattern, remedy }) =>
        [...line.matchAll(pattern)].map(([word]) => ({ line: index + 1, word, remedy })),
      ),
    );

/** @param {string} place a file, or a folder with all below it @returns {string[]} */
function filesOf(place) {
  if (SKIPPED.test(relative(ROOT, place))) {
    return [];
  }
  return statSync(place).isDirectory()
    ? readdirSync(place).flatMap((name) => filesOf(join(place, name)))
    : [place];
}

function main() {
  const rules = rulesOf(readFileSync(LIST, 'utf8'));
  const places = ['web-ui/src', 'web-ui/README.md', 'docs', 'README.md', 'CHANGELOG.md'];
  const found = places
    .flatMap((place) => filesOf(join(ROOT, place)))
    .filter((file) => READ.test(file))
    .flatMap((file) =>
      findingsIn(readFileSync(file, 'utf8'), rules).map(
        ({ line, word, remedy }) => `${relative(ROOT, file)}:${line}: "${word}"; write: ${remedy}`,
      ),
    );
  found.forEach((finding) => console.error(finding));
  process.exitCode = found.length > 0 ? 1 : 0;
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  main();
}
