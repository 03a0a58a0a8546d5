/**
 * Runs a script under a Node that is new enough: `node scripts/with-node.mjs SCRIPT ARGUMENTS...`. When this one is older than
 * `engines` in package.json asks for, a newer one is installed for this checkout only, from npm, into .tools.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const tools = resolve(home, '..', '.tools');
const bin = join(tools, 'node_modules', '.bin');

/** The lowest version allowed, such as 22.12. */
const floor = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).engines.node.replace('>=', '');

const isNewEnough = (version) => {
  const [major, minor] = version.split('.').map(Number);
  const [leastMajor, leastMinor = 0] = floor.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
};

const call = (program, words, options) =>
  spawnSync(program, words, { shell: process.platform === 'win32', ...options });

const versionOf = (program) =>
  existsSync(program)
    ? call(program, ['--version'], { encoding: 'utf8' }).stdout.trim().replace('v', '')
    : '0';

function installed() {
  const node = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
  if (isNewEnough(versionOf(node))) {
    return node;
  }
  const major = floor.split('.')[0];
  const install = [
    'install',
    '--prefix',
    tools,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    `node@${major}`,
    'npm@11',
  ];
  const why = `Node ${floor} or newer is needed for the web UI, ${process.versions.node} was found`;
  if (process.env.OAS_NO_INSTALL) {
    console.error(`${why}. Put a newer one first on PATH, or run: npm ${install.join(' ')}`);
    process.exit(1);
  }
  console.log(`${why}: installing Node ${major} for this checkout (.tools).`);
  const { status } = call('npm', install, { stdio: 'inherit' });
  if (status !== 0 || !isNewEnough(versionOf(node))) {
    console.error(
      `${why}, and npm could not install it: install it from https://nodejs.org/en/download and run this again.`,
    );
    process.exit(1);
  }
  return node;
}

const isThis = isNewEnough(process.versions.node);
const node = isThis ? process.execPath : installed();
const env = isThis ? process.env : { ...process.env, PATH: bin + delimiter + process.env.PATH };
const { status, error } = call(node, process.argv.slice(2), { stdio: 'inherit', env });
if (error) {
  console.error(`${node}: ${error.message}`);
}
process.exit(status ?? 1);
