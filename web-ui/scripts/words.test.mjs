import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsIn, rulesOf } from './words.mjs';

const rules = rulesOf(readFileSync(join(import.meta.dirname, '../../docs/words-to-avoid.txt'), 'utf8'));
const words = (text) => findingsIn(text, rules).map(({ word }) => word);

describe('The words to avoid', () => {
  it('are found in a planted sentence, with line and remedy', () => {
    expect(findingsIn('fine\nNobody knows its colour.', rules)).toMatchObject([
      { line: 2, word: 'Nobody', remedy: 'no user, no account, no one' },
      { line: 2, word: 'colour', remedy: 'color' },
    ]);
    expect(words('The order was cancelled by whoever came.')).toEqual(['whoever', 'cancelled']);
    expect(words('The cash is spoken for; the rest comes to naught, as far as known.')).toHaveLength(3);
    expect(words('Weights are Normalised.')).toEqual(['Normalis']);
  });

  it('leave names of the API and US spelling alone', () => {
    expect(words("status === 'CANCELLED' || type === 'WEIGHTS_NORMALISED'")).toEqual([]);
    expect(words('canceled, color, normalized, optimistic locking, aria-labelledby')).toEqual([]);
  });

  it('come with a remedy each', () => {
    expect(() => rulesOf('nobody')).toThrow('PATTERN => REMEDY');
  });
});
