import type { ColDef } from 'ag-grid-community';
import { expect, it } from 'vitest';
import type { Line } from '../../../../shared/api/contract';
import { hiddenIn } from '../../../../shared/grid/layout/fitting';
import { byHandColumn } from './byHandColumn';
import { columnsFor, FITTING } from './columns';

const columns = columnsFor({
  field: 'active_spread_duration',
  short: 'ASD',
  unit: 'years',
  isSettable: true,
  hasLastRun: false,
  isCommitted: false,
  acts: [byHandColumn],
})
  .flatMap((column): ColDef<Line>[] =>
    'children' in column ? (column.children as ColDef<Line>[]) : [column],
  )
  .map(({ colId, field, flex, minWidth, width }) => ({
    colId: colId ?? (field as string),
    width: (flex ? minWidth : width) ?? 0,
  }));

const RISK = ['allocated_dv01', 'allocated_cs01', 'asd_band_distance'];

/** What is left of the window for rows: beside them stand the screens, the rail or the charts, and a scroll bar. */
it.each([
  [1280, 931, []],
  [1440, 1091, RISK],
  [1920, 1375, [...RISK, 'account_name', 'pro-rata', 'share']],
])('a window of %d px shows beside the usual columns of accounts: %s %j', (_window, room, shown) => {
  const hidden = hiddenIn(room, columns, FITTING);
  expect(FITTING.optional.flat().filter((id) => !hidden.has(id))).toEqual(shown);
  const taken = columns.filter(({ colId }) => !hidden.has(colId)).reduce((sum, { width }) => sum + width, 0);
  expect(taken).toBeLessThanOrEqual(room);
});
