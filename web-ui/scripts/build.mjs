/** What the build of this module does: packages, when the lock file has changed; lint, types, bundle, when anything has. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home, run, tool } from './run.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Node ${process.versions.node} was found; 20.19 or newer is needed. Install it and put it first on PATH.`,
  );
  process.exit(1);
}

const hash = (...paths) => {
  const sum = createHash('sha256');
  for (const path of paths) {
    sum
      .update(path)
      .update('\0')
      .update(readFileSync(join(home, path)));
  }
  return sum.digest('hex');
};
const holds = (stamp, value) => existsSync(stamp) && readFileSync(stamp, 'utf8') === value;

const packages = hash('package.json', 'package-lock.json');
const installed = join(home, 'node_modules', '.installed-from');
if (!holds(installed, packages)) {
  run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(installed, packages);
}

const under = (folder) =>
  readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(home.length + 1));
// The docs change without this module: they are read at every build.
run(process.execPath, join(home, 'scripts', 'words.mjs'));

const sources = [...under('src'), ...under('public'), ...under('scripts')].sort();
const made = hash(
  'package-lock.json',
  'index.html',
  'tsconfig.json',
  'vite.config.ts',
  'eslint.config.js',
  '.prettierrc.json',
  ...sources,
);
const stamp = join(home, 'target', 'built-from');
const page = join(home, 'target', 'classes', 'META-INF', 'resources', 'index.html');
if (holds(stamp, made) && existsSync(page)) {
  console.log('The web UI is up to date.');
} else {
  tool('eslint/bin/eslint.js', '.');
  tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
  run(process.execPath, join(home, 'scripts', 'rooms.mjs'));
  tool('typescript/bin/tsc', '--noEmit');
  tool('vite/bin/vite.js', 'build', '--logLevel', 'warn');
  mkdirSync(join(home, 'target'), { recursive: true });
  writeFileSync(stamp, made);
}
