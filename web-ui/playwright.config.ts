import { defineConfig } from '@playwright/test';

/** The browser journeys: the production build, served by a whole stack that {@link ./e2e/stack.ts} starts and ends. */
export default defineConfig({
  testIgnore: process.env.OAS_MEASURE ? [] : ['**/lighthouse.spec.ts', '**/frames.spec.ts'],
  testDir: 'e2e',
  outputDir: 'target/e2e',
  globalSetup: './e2e/stack.ts',
  // One after the other what commits, because the faults of one journey reach all of the stack; beside it what only looks.
  workers: 2,
  projects: [
    {
      name: 'acts',
      testMatch: /(journeys|rights|keyboard|lost|bulk|review|fairness|lighthouse|frames)\.spec\.ts/,
      workers: 1,
    },
    { name: 'looks', testMatch: /(screens|beside|thousands|kept|pasted|still|tours)\.spec\.ts/, workers: 1 },
  ],
  // Upper bounds for a busy machine; nothing waits that is there.
  timeout: 120_000,
  expect: { timeout: 30_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: 'disabled' } },
  // One approved picture per screen and theme, for every machine: fonts come with the app.
  snapshotPathTemplate: '../docs/screens/{arg}{ext}',
  updateSnapshots: process.env.OAS_APPROVE ? 'all' : 'none',
  // Where Failsafe reports, so that the project's count of tests has these too.
  reporter: [['list'], ['junit', { outputFile: 'target/failsafe-reports/TEST-web-ui-browser.xml' }]],
  use: {
    viewport: { width: 1280, height: 720 },
    locale: 'en-US',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.OAS_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--font-render-hinting=none', '--disable-lcd-text'],
    },
  },
});
