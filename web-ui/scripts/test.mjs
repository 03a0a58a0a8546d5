/**
 * The tests within the build. Left out when the build leaves out its tests (`skip=true`) or runs one Java test by name
 * (`only=NAME`).
 */
import { tool } from './run.mjs';

const isLeftOut = process.argv.some((word) => word === 'skip=true' || /^only=[^$]/.test(word));
if (isLeftOut) {
  console.log('The tests of the web UI are left out.');
} else {
  tool('vitest/vitest.mjs', 'run');
}
