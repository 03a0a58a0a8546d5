/**
 * The tests within the build. Left out when the build leaves out its tests (`skip=true`) or runs one Java test by name
 * (`only=NAME`). With `go-on=true` (Maven's maven.test.failure.ignore) failed tests do not fail the build, as in Surefire: who asked
 * for that reads the report.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { home, tool, toolStatus } from './run.mjs';

const isLeftOut = process.argv.some((word) => word === 'skip=true' || /^only=[^$]/.test(word));
if (isLeftOut) {
  console.log('The tests of the web UI are left out.');
} else if (process.argv.includes('go-on=true')) {
  const status = toolStatus('vitest/vitest.mjs', 'run');
  const hasReport = existsSync(join(home, 'target', 'surefire-reports', 'TEST-web-ui.xml'));
  process.exit(hasReport ? 0 : status || 1);
} else {
  tool('vitest/vitest.mjs', 'run');
}
