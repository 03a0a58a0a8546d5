import type { ColDef, ColGroupDef } from 'ag-grid-community';
import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../shared/api/contract';
import { difference } from '../../../testing/samples';
import { columnsFor } from './differences';

const groups = columnsFor(['PRO_RATA', 'MIN_DISPERSION'], [difference]).filter(
  (column): column is ColGroupDef<Difference> => 'children' in column,
);
const columnOf = (group: number, place: number) => groups[group]!.children[place] as ColDef<Difference>;
const valueOf = (column: ColDef<Difference>) =>
  (column.valueGetter as (row: object) => unknown)({ data: difference });
const styleOf = (column: ColDef<Difference>, value: number) =>
  (column.cellStyle as (cell: object) => { background: string } | null)({ value });

describe('columnsFor', () => {
  it('gives each method its piece, and the risk and cash that it leaves', () => {
    expect(groups.map(({ headerName }) => headerName)).toEqual(['Pro rata', 'Minimum dispersion']);
    expect([0, 1, 2].map((place) => valueOf(columnOf(1, place)))).toEqual([1_000_000, -0.125, 200_000]);
  });

  it('draws a piece against the largest of all methods, and nothing for none', () => {
    expect(styleOf(columnOf(0, 0), 400_000)?.background).toContain(' 40%');
    expect(styleOf(columnOf(0, 0), 0)).toBeNull();
  });
});
