import { rmSync } from 'node:fs';
import { writeReport } from './junit.mjs';

const REPORT = 'target/surefire-reports/TEST-web-ui.xml';

/** Writes the run as Surefire does, one suite in one file, so that the project's count of tests has these too. */
export default class SurefireReporter {
  onInit() {
    // A run that breaks off leaves no report of an earlier one.
    rmSync(REPORT, { force: true });
  }

  onTestRunEnd(modules, unhandled) {
    const cases = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => {
        const { state, errors = [] } = test.result();
        return {
          file: module.relativeModuleId,
          name: test.fullName,
          seconds: (test.diagnostic()?.duration ?? 0) / 1000,
          state: state === 'passed' || state === 'failed' ? state : 'skipped',
          why: errors.map((error) => error.message).join('\n'),
        };
      }),
    );
    const broken = [...unhandled, ...modules.flatMap((module) => module.errors())];
    writeReport(
      REPORT,
      'web-ui',
      cases,
      broken.map((error) => error.message),
    );
  }
}
