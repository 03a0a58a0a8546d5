/**
 * The tests within the build. Left out when the build leaves out its tests (`skip=true`) or runs one Java test by name
 * (`only=NAME`). With `go-on=true` (Maven's maven.test.failure.ignore) failed tests do not fail the build, as in Surefire: who asked
 * for that reads the report. A run that fails outside of every test fails the build always.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { home, tool, toolStatus } from './run.mjs';

const report = join(home, 'target', 'surefire-reports', 'TEST-web-ui.xml');
const isLeftOut = process.argv.some((word) => word === 'skip=true' || /^only=[^$]/.test(word));
if (isLeftOut) {
  console.log('The tests of the web UI are left out.');
} else if (process.argv.includes('go-on=true')) {
  // A run that breaks off leaves no report of an earlier one.
  rmSync(report, { force: true });
  const status = toolStatus('vitest/vitest.mjs', 'run');
  const isReported = existsSync(report) && /<(failure|error)\b/.test(readFileSync(report, 'utf8'));
  process.exit(isReported ? 0 : status);
} else {
  tool('vitest/vitest.mjs', 'run');
}
