import { defineConfig, mergeConfig } from 'vitest/config';
import bundle from './vite.config.ts';

/** The tests run what the bundle is made of. A file of its own, because the bundle is made where Vitest is not installed. */
export default mergeConfig(
  bundle,
  defineConfig({
    test: {
      environment: 'jsdom',
      globals: true,
      setupFiles: ['./vitest.setup.ts'],
      include: ['src/**/*.test.{ts,tsx}', 'scripts/*.test.mjs'],
      // Where Surefire reports, so that the project's count of tests has these too.
      reporters: ['default', 'junit'],
      outputFile: { junit: 'target/surefire-reports/TEST-web-ui.xml' },
      // One page for all files of a worker: to load the libraries for each file anew takes longer than most files. What a test has
      // replaced is put back before the next one, and vitest.setup.ts takes away what it leaves on the page.
      isolate: false,
      restoreMocks: true,
      unstubGlobals: true,
      testTimeout: 60_000,
      maxWorkers: 2,
    },
  }),
);
