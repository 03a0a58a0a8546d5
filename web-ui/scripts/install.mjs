/**
 * Installs the packages when the lock file has changed: `node scripts/install.mjs [--bundle-only]`. With --bundle-only the
 * packages that only tests and checks need stay away, unless they are there already.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home, run } from './run.mjs';

/** @returns one hash over the names and contents of files of this module */
export const hash = (...paths) => {
  const sum = createHash('sha256');
  for (const path of paths) {
    sum
      .update(path)
      .update('\0')
      .update(readFileSync(join(home, path)));
  }
  return sum.digest('hex');
};

export const holds = (stamp, value) => existsSync(stamp) && readFileSync(stamp, 'utf8') === value;

export function install(bundleOnly) {
  const all = hash('package.json', 'package-lock.json');
  const some = `${all} without dev`;
  const stamp = join(home, 'node_modules', '.installed-from');
  if (holds(stamp, all) || (bundleOnly && holds(stamp, some))) {
    return;
  }
  const without = bundleOnly ? ['--omit=dev'] : [];
  run('npm', 'ci', ...without, '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(stamp, bundleOnly ? some : all);
}

if (process.argv[1] === import.meta.filename) {
  install(process.argv.includes('--bundle-only'));
}
