import { writeReport } from './junit.mjs';

/** Writes the browser's run as Failsafe does, so that the project's count of tests has these too. */
export default class FailsafeReporter {
  onBegin(_config, suite) {
    this.suite = suite;
  }

  onEnd({ status }) {
    const cases = this.suite.allTests().map((test) => {
      const last = test.results.at(-1);
      const outcome = test.outcome();
      return {
        file: test.location.file.split('/').at(-1),
        name: test.title,
        seconds: (last?.duration ?? 0) / 1000,
        state: outcome === 'expected' ? 'passed' : outcome === 'skipped' ? 'skipped' : 'failed',
        why: last?.errors.map((error) => error.message ?? '').join('\n') ?? '',
      };
    });
    // A run that broke off before a test could fail is a failure all the same.
    const broken = status !== 'passed' && !cases.some(({ state }) => state === 'failed') ? [status] : [];
    writeReport('target/failsafe-reports/TEST-web-ui-browser.xml', 'web-ui-browser', cases, broken);
  }
}
