import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const REPORT = 'target/surefire-reports/TEST-web-ui.xml';

const escaped = (text) =>
  String(text).replace(/[<>&"]/g, (c) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[c]);

/** Writes the run as Surefire does, one suite in one file, so that the project's count of tests has these too. */
export default class SurefireReporter {
  onInit() {
    // A run that breaks off leaves no report of an earlier one.
    rmSync(REPORT, { force: true });
  }

  onTestRunEnd(modules, unhandled) {
    const cases = modules.flatMap((module) => [...module.children.allTests()].map((test) => [module, test]));
    const broken = modules.flatMap((module) => module.errors());
    const count = (state) => cases.filter(([, test]) => test.result().state === state).length;
    const errors = unhandled.length + broken.length;
    const lines = cases.map(([module, test]) => {
      const { state, errors: why = [] } = test.result();
      const seconds = ((test.diagnostic()?.duration ?? 0) / 1000).toFixed(3);
      const inside =
        state === 'failed'
          ? `<failure>${escaped(why.map((error) => error.message).join('\n'))}</failure>`
          : state === 'skipped'
            ? '<skipped/>'
            : '';
      const name = `classname="${escaped(module.relativeModuleId)}" name="${escaped(test.fullName)}"`;
      return `  <testcase ${name} time="${seconds}">${inside}</testcase>`;
    });
    const totals = `tests="${cases.length + errors}" failures="${count('failed')}" errors="${errors}" skipped="${count('skipped')}"`;
    mkdirSync(dirname(REPORT), { recursive: true });
    writeFileSync(
      REPORT,
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuite name="web-ui" ${totals}>`,
        ...lines,
        ...[...unhandled, ...broken].map((error) => `  <system-err>${escaped(error.message)}</system-err>`),
        '</testsuite>',
        '',
      ].join('\n'),
    );
  }
}
