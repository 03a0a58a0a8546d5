import { describe, expect, it } from 'vitest';
import type { FillPath } from '../../../shared/api/contract';
import { fillFinding, fillsOf, pathsOf } from './fillPath';
import { axisOf } from '../../../shared/charts/axis';

describe('The axis of the dispersion', () => {
  it.each([
    [
      [-4, 1.68],
      [-4, -3, -2, -1, 0, 1, 2],
    ],
    [
      [-0.6, 1.4],
      [-1, -0.5, 0, 0.5, 1, 1.5],
    ],
    [
      [2, 2],
      [2, 2.02],
    ],
    [[], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])('of %j has the marks %j', (values, ticks) => {
    expect(axisOf(values).ticks).toEqual(ticks);
    expect(axisOf(values).domain).toEqual([ticks[0], ticks.at(-1)]);
  });
});

describe('The fill path', () => {
  const share = (account_id: string, quantity: number) => ({ account_id, quantity, allocated_quantity: 0 });
  const path: FillPath = {
    policy: 'QUOTA_METHOD',
    total: 3000,
    placeable_sizes: 3,
    gaps: [],
    fills: [
      { filled: 1000, placed: 1000, allocations: [share('B', 1000)] },
      { filled: 3000, placed: 3000, allocations: [share('A', 1000), share('B', 2000)] },
    ],
    worst_regret: null,
    regrets: [],
  };

  it('runs from no fill to the whole block', () => {
    expect(fillsOf(1_000_000)).toHaveLength(21);
    expect(fillsOf(1_000_000).slice(0, 2)).toEqual([0, 50_000]);
    expect(fillsOf(1_000_000).at(-1)).toBe(1_000_000);
  });

  it('has a line for each of the largest accounts, 0 where a fill gives it nothing', () => {
    expect(pathsOf(path, 2)).toEqual([
      { account: 'B', quantities: [1000, 2000] },
      { account: 'A', quantities: [0, 1000] },
    ]);
    expect(pathsOf(path, 1)).toHaveLength(1);
  });

  it('says which fills cannot be placed whole, and what the path costs', () => {
    expect(fillFinding(path)).toBe('Every fill of a tradable size is placed whole (3 sizes)');
    expect(fillFinding({ ...path, gaps: [{ above: 1000, below: 3000 }], worst_regret: 0.0123 })).toBe(
      'Fills in 1 range cannot be placed whole; the first is above 1,000 and below 3,000 par; dispersion at most 1.23% above the best allocation of a fill',
    );
  });
});
