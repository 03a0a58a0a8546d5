/** Accounts and numbers as pasted from a spreadsheet: two columns, one account a line, a heading or not. */

export interface Pairs {
  values: Record<string, number>;
  count: number;
  /** One sentence per line that cannot be read. */
  faults: string[];
}

const LINE = /^\s*"?([^"\t;,]+?)"?\s*(?:[\t;,]|\s)\s*"?([^"\t;]*?)"?\s*$/;
const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?$/i;

export function parsePairs(text: string): Pairs {
  const values: Record<string, number> = {};
  const faults: string[] = [];
  const percents = new Set<boolean>();
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') {
      return;
    }
    const where = `Line ${index + 1}`;
    const [, account = '', written = ''] = LINE.exec(line) ?? [];
    const isPercent = written.endsWith('%');
    const number = written.replace(/\s*%$/, '');
    if (account === '' || !NUMBER.test(number) || !/\d/.test(number)) {
      if (index > 0 || /\d/.test(written)) {
        faults.push(`${where}: "${line.trim().slice(0, 60)}" is not an account and a number.`);
      }
      return;
    }
    if (account in values) {
      faults.push(`${where}: ${account} is there twice.`);
      return;
    }
    const value = Number(number.replaceAll(',', ''));
    if (value < 0) {
      faults.push(`${where}: ${account} has ${written}; a share is 0 or more.`);
      return;
    }
    percents.add(isPercent);
    values[account] = value;
  });
  if (percents.size > 1) {
    faults.push('Some numbers are percentages and some are not: write all in one way.');
  }
  return { values, count: Object.keys(values).length, faults };
}
