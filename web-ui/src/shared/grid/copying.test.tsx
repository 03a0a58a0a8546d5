import { fireEvent, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { allocation, previewId } from '../../testing/samples';
import { open, readings, services } from '../../testing/screen';

beforeEach(() => {
  services.use(
    ...readings,
    http.get(`*/v1/allocations/${previewId}`, () => HttpResponse.json(allocation())),
  );
});

/** What lands on the clipboard when the cell is copied; undefined: the browser's own copy. */
function copied(cell: HTMLElement): string | undefined {
  let text: string | undefined;
  fireEvent.copy(cell, { clipboardData: { setData: (_type: string, data: string) => (text = data) } });
  return text;
}

it('copies a number as it is, not as it is written', async () => {
  open(`/workbench/preview/${previewId}`, ['allocation:preview']);
  const [piece] = await screen.findAllByRole('gridcell', { name: '1,000,000' });
  piece!.focus();
  expect(copied(piece!)).toBe('1000000');
  getSelection()!.selectAllChildren(piece!);
  expect(copied(piece!)).toBe('1000000');
  fireEvent.click(piece!); // marking text opens nothing
  await expect(screen.findByRole('heading', { name: /^ACC1/ }, { timeout: 500 })).rejects.toThrow();
});

it('copies the number from the moment the row stands there', async () => {
  open(`/workbench/preview/${previewId}`, ['allocation:preview']);
  let first: string | undefined;
  // Looked for at every change of the page, so that it is copied before anything else is drawn.
  await waitFor(() => {
    first = copied(screen.getAllByRole('gridcell', { name: '1,000,000' })[0]!);
  });
  expect(first).toBe('1000000');
});

it('leaves marked text alone when it is not the whole cell', async () => {
  open(`/workbench/preview/${previewId}`, ['allocation:preview']);
  const [piece] = await screen.findAllByRole('gridcell', { name: '1,000,000' });
  piece!.focus();
  getSelection()!.selectAllChildren(screen.getByRole('region', { name: 'Accounts' }));
  expect(copied(piece!)).toBeUndefined();
});
