import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { home } from './run.mjs';

const { dependencies, devDependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));

/** Packages that a file of this module loads, types and Node's own apart. */
const packagesOf = (path) =>
  readFileSync(join(home, path), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('import type'))
    .map((line) => /^(?:import|\}).*? from '([^.'][^']*)'|^import '([^.'][^']*)'/.exec(line))
    .filter((found) => found !== null)
    .map(([, named, bare]) => named ?? bare)
    .filter((name) => !name.startsWith('node:'))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));

const TESTS = /\.test\.tsx?$|\/testing\/|\/test[A-Z]/;

const bundled = () => [
  'vite.config.ts',
  'scripts/first-load.mjs',
  ...readdirSync(join(home, 'src'), { recursive: true })
    .map((name) => `src/${name}`)
    .filter((name) => /\.tsx?$/.test(name) && !TESTS.test(name)),
];

it('makes the bundle without the packages of tests and checks, so that running needs no more', () => {
  const missing = bundled().flatMap((path) =>
    packagesOf(path)
      .filter((name) => !(name in dependencies))
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});

it('keeps browsers, linters and test runners out of what running needs', () => {
  const tools =
    /playwright|lighthouse|puppeteer|eslint|prettier|vitest|jsdom|msw|testing-library|axe|sharp|codegen/;
  expect(Object.keys(dependencies).filter((name) => tools.test(name))).toEqual([]);
  expect(Object.keys(devDependencies).filter((name) => tools.test(name)).length).toBeGreaterThan(10);
});
