import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allocation, previewId, warnings } from '../../../testing/samples';
import { open, readings, services } from '../../../testing/screen';

beforeEach(() => {
  services.use(
    ...readings,
    http.get(`*/v1/allocations/${previewId}`, () => HttpResponse.json(allocation())),
  );
});

const textOf = (file: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(file);
  });

const PM = ['reference:read', 'allocation:preview', 'allocation:commit'];

describe('The accounts of a preview', () => {
  it('say in the drawer what is held before and after, which limit binds and what each leaves', async () => {
    const { user } = open(`/workbench/preview/${previewId}`, PM);
    await user.click(await screen.findByRole('gridcell', { name: 'ACC1' }));
    const held = within(await screen.findByRole('table', { name: 'Pre and post trade' })).getByRole('row', {
      name: /^Position \(par\)/,
    });
    expect(held).toHaveTextContent('Position (par)01,000,000');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(await screen.findByRole('gridcell', { name: 'ACC2' }));
    const limits = within(await screen.findByRole('table', { name: 'Limits' }));
    await waitFor(() =>
      expect(limits.getByRole('row', { name: /^Cash at settlement/ })).toHaveTextContent(
        'Cash at settlement binding1,378,5311,378,531',
      ),
    );
    expect(limits.getByRole('row', { name: /^Order size/ })).not.toHaveTextContent('binding');
  });

  it('leave the shortcuts of the screen alone: the commit opens, not the row under it', async () => {
    open(`/workbench/preview/${previewId}`, PM);
    const cell = await screen.findByRole('gridcell', { name: 'ACC1' });
    cell.focus();
    fireEvent.keyDown(cell, { key: 'Enter', ctrlKey: true, shiftKey: true });
    expect(await screen.findByRole('dialog', { name: 'Commit this allocation?' })).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus());
    expect(screen.queryByRole('heading', { name: /^ACC1/ })).toBeNull();
  });

  it('are numbers in the file, in the units of its headers', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:x';
    });
    const { user } = open(`/workbench/preview/${previewId}`, PM);
    await screen.findByRole('gridcell', { name: 'ACC1' });
    const toFile = screen.getByRole('button', { name: 'Export CSV' });
    await waitFor(() => expect(toFile).toBeEnabled());
    await user.click(toFile);
    const [header, first] = (await textOf(files[0]!)).split('\r\n');
    expect(header).toMatch(/^"Account","Allocation \(par\)","Binding constraint","Reason"/);
    expect(first).toContain('"ACC1","1000000"');
    expect(first).toContain('"-1.2","-0.9"');
    expect(first).toContain('"4"');
  });

  it('are found by a figure as it is written and as it is typed, and by a percentage', async () => {
    const { user } = open(`/workbench/preview/${previewId}`, PM);
    const find = await screen.findByRole('textbox', { name: 'Filter accounts' });
    await screen.findByRole('gridcell', { name: 'ACC2' });
    for (const words of ['1,000,000', '1000000']) {
      await user.clear(find);
      await user.type(find, words);
      await waitFor(() => expect(screen.queryByRole('gridcell', { name: 'ACC2' })).toBeNull());
      expect(screen.getByRole('gridcell', { name: 'ACC1' })).toBeVisible();
    }
    await user.clear(find);
    await user.type(find, '4.00'); // percent, as the weights of both are written
    expect(await screen.findByRole('gridcell', { name: 'ACC2' })).toBeVisible();
    await user.type(find, ' nothing like it');
    expect(await screen.findByText(/No matching rows/, { selector: '.ag-overlay span' })).toBeVisible();
  });

  it('are those of a warning when it is followed to its rows, and the address says so', async () => {
    services.use(
      http.get(`*/v1/allocations/${previewId}`, () => HttpResponse.json(allocation({ warnings }))),
    );
    const { user } = open(`/workbench/preview/${previewId}?show=warnings`, PM);
    await user.click(await screen.findByRole('button', { name: 'Show these accounts in the grid' }));
    expect(await screen.findByText('1 account with warning: Compliance.')).toBeVisible();
    expect(await screen.findByRole('gridcell', { name: 'ACC1' })).toBeVisible();
    expect(screen.queryByRole('gridcell', { name: 'ACC2' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(await screen.findByRole('gridcell', { name: 'ACC2' })).toBeVisible();
  });

  it('are found again by a colleague with the same link', async () => {
    open(`/workbench/preview/${previewId}?find=ACC2`, PM);
    expect(await screen.findByRole('gridcell', { name: 'ACC2' })).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('gridcell', { name: 'ACC1' })).toBeNull());
  });

  it('have a row of totals, summed by the service', async () => {
    open(`/workbench/preview/${previewId}`, PM);
    const total = (await screen.findByRole('gridcell', { name: 'Total' })).closest('[role=row]');
    expect(total).toHaveClass('ag-row-pinned');
    await waitFor(() => expect(screen.getAllByRole('gridcell', { name: '1,000,000' })).toHaveLength(2));
  });
});
