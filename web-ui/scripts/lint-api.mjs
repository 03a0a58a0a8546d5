import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { home } from './run.mjs';

const LINTER = join(home, 'node_modules', '@redocly', 'cli', 'bin', 'cli.js');
const MOST_SHOWN = 500;

/** @returns what the linter finds in an OpenAPI document, one line a finding; its rules are in redocly.yaml */
export function findings(document) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [LINTER, 'lint', '--format=json', `--max-problems=${MOST_SHOWN}`, document],
    {
      cwd: home,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      // A build reports its use to no other host and asks none for a newer version.
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    },
  );
  if (!stdout.startsWith('{')) {
    return [`${document}: the linter ended with ${status}: ${stderr}`];
  }
  return JSON.parse(stdout).problems.map(
    ({ ruleId, message, location: [{ source, pointer }] }) =>
      `${source.ref}${pointer}: ${message} (${ruleId})`,
  );
}
