import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/**
 * Nothing that axe finds on the page as it stands. It runs in the page, which has no frames, and answers with what it found
 * alone: carrying over all that passed takes ten times as long.
 *
 * @param rules only these; all where none is named
 */
export async function expectAccessible(page: Page, name: string, rules: string[] = []): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source);
  }
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules.length > 0 && { runOnly: { type: 'rule', values: rules } }),
  };
  const found = await page.evaluate(async (chosen) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(chosen);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, options);
  expect.soft(found, `axe on ${name}`).toEqual([]);
}
