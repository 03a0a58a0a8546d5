import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { show } from '../../testing/grid';
import { DataGrid } from './DataGrid';

beforeEach(() => localStorage.clear());

async function dialog() {
  show(
    '7',
    <DataGrid
      layout="test"
      label="Arranged"
      height={300}
      rowData={[{ id: 'A', par: 1, why: 'Cash' }]}
      columnDefs={[{ field: 'id', pinned: 'left' }, { field: 'par' }, { field: 'why' }]}
    />,
  );
  await screen.findByRole('gridcell', { name: 'A' });
  await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
  return within(screen.getByRole('dialog', { name: 'Columns' }));
}

type Dialog = Awaited<ReturnType<typeof dialog>>;

const tick = (columns: Dialog, name: string) => userEvent.click(columns.getByRole('checkbox', { name }));

const order = (columns: Dialog) => columns.getAllByRole('rowheader').map((header) => header.textContent);

const header = (name: string) =>
  screen.queryByRole('columnheader', { name, hidden: true })?.closest('[role=grid]') ?? null;

it('hides a column and shows it again', async () => {
  const columns = await dialog();
  await tick(columns, 'Show Why');
  expect(header('Why')).toBeNull();
  await tick(columns, 'Show Why');
  expect(header('Why')).not.toBeNull();
});

it('pins, moves and widens a column without dragging, and remembers it', async () => {
  const columns = await dialog();
  expect(order(columns)).toEqual(['Id', 'Par', 'Why']);
  await tick(columns, 'Pin Why');
  expect(order(columns)).toEqual(['Id', 'Why', 'Par']);
  const forward = () => columns.getByRole('button', { name: 'Move Why forward' });
  await userEvent.click(forward());
  expect(order(columns)).toEqual(['Why', 'Id', 'Par']);
  expect(forward()).toHaveAttribute('aria-disabled', 'true');
  const width = () => columns.getByRole('spinbutton', { name: 'Width of Why, px' });
  fireEvent.blur(width(), { target: { value: '20' } });
  expect(width()).toHaveValue(48);
  expect(JSON.parse(localStorage.getItem('oas.layout.7.test') ?? '[]')).toMatchObject([
    { colId: 'why', pinned: 'left', width: 48 },
    { colId: 'id' },
    { colId: 'par' },
  ]);
  await userEvent.click(columns.getByRole('button', { name: 'Close' }));
  await userEvent.click(screen.getByRole('button', { name: 'Reset columns', hidden: true }));
  expect(localStorage.getItem('oas.layout.7.test')).toBeNull();
});

it('keeps at least one column', async () => {
  const columns = await dialog();
  await tick(columns, 'Show Id');
  await tick(columns, 'Show Par');
  expect(columns.getByRole('checkbox', { name: 'Show Why' })).toBeDisabled();
});

it('is opened from above the grid, where a list has no toolbar too', async () => {
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
  const columns = screen.getByRole('button', { name: 'Columns' });
  expect(columns.compareDocumentPosition(cell)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});
