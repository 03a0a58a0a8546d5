import { expect, it } from 'vitest';
import { hiddenIn } from './fitting';

const columns = [
  { colId: 'account', width: 100 },
  { colId: 'name', width: 150 },
  { colId: 'par', width: 100 },
  { colId: 'nav', width: 70 },
  { colId: 'words', width: 300 },
];

it.each([
  [200, ['name', 'nav', 'words']],
  [349, ['name', 'words']], // what is too wide leaves its place to the next
  [350, ['nav', 'words']],
  [420, ['words']],
  [2000, ['words']], // until it is asked for
])('a grid of %d px hides %j', (width, hidden) => {
  const fitting = { optional: ['name', 'nav'], hidden: ['words'] };
  expect([...hiddenIn(width, columns, fitting)].sort()).toEqual(hidden);
});

it.each([
  [719, ['name', 'nav']], // there is room for one of them
  [720, []],
])('a grid of %d px shows columns that belong together all or not at all', (width, hidden) => {
  const fitting = { optional: [['name', 'nav']], hidden: [] };
  expect([...hiddenIn(width, columns, fitting)].sort()).toEqual(hidden);
});
