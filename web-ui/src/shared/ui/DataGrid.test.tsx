import { act, render, screen, waitFor } from '@testing-library/react';
import type { GridApi } from 'ag-grid-community';
import { expect, it, vi } from 'vitest';
import { DataGrid } from './DataGrid';

it('holds in ready what the screens ask of the grid', async () => {
  const complaint = vi.spyOn(console, 'error');
  let api: GridApi | undefined;
  render(
    <DataGrid
      layout="test"
      label="Everything"
      height={300}
      rowData={[{ id: 'A', par: 1, on: '2026-11-20' }]}
      columnDefs={[
        { field: 'id', tooltipField: 'id', pinned: 'left', cellStyle: { fontWeight: 600 } },
        { field: 'par', filter: 'agNumberColumnFilter', type: 'rightAligned' },
        { field: 'on', filter: true },
      ]}
      pinnedBottomRowData={[{ id: 'Total', par: 1 }]}
      rowSelection={{ mode: 'singleRow', checkboxes: false, enableClickSelection: true }}
      getRowId={({ data }) => (data as { id: string }).id}
      onFirstDataRendered={(event) => (api = event.api)}
    />,
  );
  expect(screen.getByRole('region', { name: 'Everything' })).toBeInTheDocument();
  await waitFor(() => expect(api).toBeDefined());
  expect(screen.getByRole('gridcell', { name: 'Total' })).toBeInTheDocument();
  act(() => {
    api?.getRowNode('A')?.setSelected(true);
    api?.refreshCells({ force: true });
    api?.setGridOption('quickFilterText', 'nothing like it');
  });
  expect(api?.getDataAsCsv()).toContain('Total');
  await waitFor(() => expect(screen.queryByRole('gridcell', { name: 'A' })).toBeNull());
  expect(complaint.mock.calls.flat().filter((word) => String(word).startsWith('AG Grid'))).toEqual([]);
});
