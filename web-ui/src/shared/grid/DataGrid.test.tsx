import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { GridApi } from 'ag-grid-community';
import { Link } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../../testing/grid';
import { DataGrid } from './DataGrid';

it('holds in ready what the screens ask of the grid', async () => {
  const complaint = vi.spyOn(console, 'error');
  let api: GridApi | undefined;
  show(
    '7',
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

it('draws a cell as one element with its text, so that rows that run past are cheap', async () => {
  show(
    '7',
    <DataGrid
      layout="test"
      label="Plain"
      height={300}
      rowData={[{ id: 'A' }]}
      columnDefs={[{ field: 'id' }]}
    />,
  );
  const cell = await screen.findByRole('gridcell', { name: 'A' });
  expect(cell.children).toHaveLength(0);
});

it('goes to the last row with Ctrl and End, and back with Ctrl and Home', async () => {
  let api: GridApi | undefined;
  show(
    '7',
    <DataGrid
      layout="test"
      label="Ends"
      height={300}
      rowData={Array.from({ length: 9 }, (_, i) => ({ id: `A${i}`, par: i }))}
      columnDefs={[{ field: 'id' }, { field: 'par' }]}
      pinnedBottomRowData={[{ id: 'Total', par: 1 }]}
      onFirstDataRendered={(event) => (api = event.api)}
    />,
  );
  await waitFor(() => expect(api).toBeDefined());
  api?.setFocusedCell(3, 'par');
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/^3$/));
  fireEvent.keyDown(document.activeElement!, { key: 'End', ctrlKey: true });
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/^8$/));
  fireEvent.keyDown(document.activeElement!, { key: 'Home', ctrlKey: true });
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/^0$/));
});

describe('A column layout', () => {
  const sortByPar = () => fireEvent.click(screen.getByText('Par'));

  const grid = (onReady: (api: GridApi) => void = () => undefined) => (
    <DataGrid
      layout="test"
      label="Layout"
      height={300}
      rowData={[{ id: 'A', par: 1 }]}
      columnDefs={[{ field: 'id' }, { field: 'par' }]}
      onFirstDataRendered={({ api }) => onReady(api)}
    />
  );

  it('is kept for its user and not shown to another', async () => {
    let api: GridApi | undefined;
    const first = show(
      '7',
      grid((ready) => (api = ready)),
    );
    await waitFor(() => expect(api).toBeDefined());
    sortByPar();
    await waitFor(() => expect(localStorage.getItem('oas.layout.7.test')).toContain('"sort":"asc"'));
    first.unmount();

    const other = show('8', grid());
    const header = await screen.findByRole('columnheader', { name: /par/i });
    await screen.findByRole('gridcell', { name: 'A' });
    expect(header).not.toHaveAttribute('aria-sort', 'ascending');
    other.unmount();

    show('7', grid());
    await waitFor(() =>
      expect(screen.getByRole('columnheader', { name: /par/i })).toHaveAttribute('aria-sort', 'ascending'),
    );
  });

  it('goes back to the standard one by a button that stands there only when it differs', async () => {
    let api: GridApi | undefined;
    show(
      '9',
      grid((ready) => (api = ready)),
    );
    await waitFor(() => expect(api).toBeDefined());
    expect(screen.queryByRole('button', { name: 'Reset columns' })).toBeNull();
    sortByPar();
    fireEvent.click(await screen.findByRole('button', { name: 'Reset columns' }));
    expect(screen.getByRole('columnheader', { name: /par/i })).toHaveAttribute('aria-sort', 'none');
    expect(localStorage.getItem('oas.layout.9.test')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Reset columns' })).toBeNull();
  });
});

describe('A column filter', () => {
  const aboveOne = '{"par":{"filterType":"number","type":"greaterThan","filter":1}}';
  const link = (filter: string) => `/?order=7&test_filter=${encodeURIComponent(filter)}`;

  const grid = (onReady: (api: GridApi) => void = () => undefined) => (
    <DataGrid
      layout="test"
      label="Filtered"
      height={300}
      rowData={[
        { id: 'A', par: 1 },
        { id: 'B', par: 2 },
      ]}
      columnDefs={[{ field: 'id' }, { field: 'par', filter: 'agNumberColumnFilter' }]}
      onFirstDataRendered={({ api }) => onReady(api)}
    />
  );

  it('stands in the address and leaves it by a button', async () => {
    let api: GridApi | undefined;
    show(
      '7',
      grid((ready) => (api = ready)),
      '/?order=7',
    );
    await waitFor(() => expect(api).toBeDefined());
    expect(screen.queryByRole('button', { name: 'Clear column filters' })).toBeNull();
    act(() => api?.setFilterModel(JSON.parse(aboveOne)));
    expect(await screen.findByText(`?order=7&test_filter=${aboveOne}`)).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('gridcell', { name: 'A' })).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Clear column filters' }));
    expect(await screen.findByText('?order=7')).toBeInTheDocument();
    expect(await screen.findByRole('gridcell', { name: 'A' })).toBeInTheDocument();
  });

  it.each([aboveOne, '{"id":{"filterType":"text","type":"contains","filter":"b"}}'])(
    'is taken from a link: %s',
    async (filter) => {
      show('7', grid(), link(filter));
      expect(await screen.findByRole('gridcell', { name: 'B' })).toBeInTheDocument();
      await waitFor(() => expect(screen.queryByRole('gridcell', { name: 'A' })).toBeNull());
      expect(screen.getByRole('button', { name: 'Clear column filters' })).toBeInTheDocument();
    },
  );

  it('follows the address', async () => {
    show(
      '7',
      <>
        {grid()}
        <Link to="/?order=7">Everything</Link>
      </>,
      link(aboveOne),
    );
    await screen.findByRole('gridcell', { name: 'B' });
    await waitFor(() => expect(screen.queryByRole('gridcell', { name: 'A' })).toBeNull());
    fireEvent.click(screen.getByText('Everything'));
    expect(await screen.findByRole('gridcell', { name: 'A' })).toBeInTheDocument();
  });

  it.each([
    'nonsense',
    '[1]',
    '{"unknown":{"type":"equals","filter":1}}',
    '{"par":7}',
    '{"par":{"type":"x"}}',
  ])('that a link does not name rightly hides nothing: %s', async (filter) => {
    show('7', grid(), link(filter));
    expect(await screen.findByRole('gridcell', { name: 'A' })).toBeInTheDocument();
    expect(screen.getByRole('gridcell', { name: 'B' })).toBeInTheDocument();
    const clear = screen.queryByRole('button', { name: 'Clear column filters' });
    if (clear) {
      fireEvent.click(clear);
    }
    expect(await screen.findByText('?order=7')).toBeInTheDocument();
  });
});
