import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const escaped = (text) =>
  String(text)
    // Colours of a terminal, which XML cannot hold.
    .replace(/\u001b\[[0-9;]*m/g, '')
    .replace(/[<>&"]/g, (c) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[c]);

const INSIDE = {
  failed: ({ why }) => `<failure>${escaped(why)}</failure>`,
  skipped: () => '<skipped/>',
  passed: () => '',
};

/**
 * Writes one run as one suite in one file, in Surefire's form.
 *
 * @param cases of {file, name, seconds, state: passed | failed | skipped, why}
 * @param broken what went wrong outside of every case
 */
export function writeReport(path, suite, cases, broken) {
  const count = (wanted) => cases.filter(({ state }) => state === wanted).length;
  const totals = `tests="${cases.length + broken.length}" failures="${count('failed')}" errors="${broken.length}" skipped="${count('skipped')}"`;
  const lines = cases.map((one) => {
    const name = `classname="${escaped(one.file)}" name="${escaped(one.name)}"`;
    return `  <testcase ${name} time="${one.seconds.toFixed(3)}">${INSIDE[one.state](one)}</testcase>`;
  });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuite name="${suite}" ${totals}>`,
      ...lines,
      ...broken.map((why) => `  <system-err>${escaped(why)}</system-err>`),
      '</testsuite>',
      '',
    ].join('\n'),
  );
}
