/**
 * What the build of this module does: packages, when the lock file has changed; lint, types and bundle, when anything has. With
 * `--bundle-only=true` (Maven's maven.test.skip) neither lint nor types, and only the packages that the bundle needs.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash, holds, install } from './install.mjs';
import { home, run, tool } from './run.mjs';

const bundleOnly = process.argv.includes('--bundle-only=true');
install(bundleOnly);

const under = (folder) =>
  readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(home.length + 1));

/** Does the work, unless it was done for the very same files. */
function once(stampName, paths, made, work) {
  const stamp = join(home, 'target', stampName);
  const value = hash(...paths);
  if (holds(stamp, value) && existsSync(join(home, made))) {
    return false;
  }
  work();
  mkdirSync(join(home, 'target'), { recursive: true });
  writeFileSync(stamp, value);
  return true;
}

const bundled = [
  'package-lock.json',
  'index.html',
  'tsconfig.json',
  'vite.config.ts',
  ...[...under('src'), ...under('public'), ...under('scripts')].sort(),
];
const checked = [
  ...bundled,
  'eslint.config.js',
  '.prettierrc.json',
  'playwright.config.ts',
  'vitest.config.ts',
  'vitest.setup.ts',
  ...under('e2e').sort(),
];
if (!bundleOnly) {
  // The docs change without this module: they are read at every build.
  run(process.execPath, join(home, 'scripts', 'words.mjs'));
}
const isChecked =
  !bundleOnly &&
  once('checked-from', checked, 'package.json', () => {
    tool('eslint/bin/eslint.js', '.');
    tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
    run(process.execPath, join(home, 'scripts', 'rooms.mjs'));
    tool('typescript/bin/tsc', '--noEmit');
  });
const isBundled = once('built-from', bundled, 'target/classes/META-INF/resources/index.html', () =>
  tool('vite/bin/vite.js', 'build', '--logLevel', 'warn'),
);
// The contract of the front door, which api-gateway serves; loaded late, because it needs a package that is installed above.
const { write } = await import('./merge-api.mjs');
write(join(home, 'target', 'classes', 'contract'));
if (!isChecked && !isBundled) {
  console.log('The web UI is up to date.');
}
