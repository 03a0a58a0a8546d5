import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this module. */
export const home = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Runs a program here and ends with its exit code when it fails. */
export function run(program, ...args) {
  const { status, error } = spawnSync(program, args, {
    cwd: home,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    console.error(`${program} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
    process.exit(status || 1);
  }
}

/** Runs a tool of node_modules under this very node. */
export const tool = (entry, ...args) => run(process.execPath, join(home, 'node_modules', entry), ...args);

/** Runs a tool of node_modules and answers its exit code. */
export const toolStatus = (entry, ...args) =>
  spawnSync(process.execPath, [join(home, 'node_modules', entry), ...args], { cwd: home, stdio: 'inherit' })
    .status ?? 1;
