import { act, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { allocation, previewId } from '../../../../testing/samples';
import { open, readings, services } from '../../../../testing/screen';

it('An allocation is printed with its ticket, its allocated accounts, its proof and its hash, and is gone after', async () => {
  services.use(
    ...readings,
    http.get(`*/v1/allocations/${previewId}`, () => HttpResponse.json(allocation())),
  );
  vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const { user } = open(`/workbench/preview/${previewId}`, ['reference:read', 'allocation:preview']);
  await user.click(await screen.findByRole('button', { name: 'Print' }));
  expect(window.print).toHaveBeenCalledOnce();
  act(() => void dispatchEvent(new Event('beforeprint')));
  const sheet = within(document.querySelector<HTMLElement>('.printed-sheet')!);
  expect(sheet.getByRole('heading')).toHaveTextContent('BUY 1,000,000 AT&T Inc 4.750 05/15/46');
  const rows = within(sheet.getByRole('table', { name: 'Allocated accounts' })).getAllByRole('row');
  expect(rows).toHaveLength(2);
  expect(rows[1]).toHaveTextContent(/^ACC1Mandate ACC11,000,000918,268\.33/);
  expect(sheet.getByText('Soft limits').nextElementSibling).toHaveTextContent('warn');
  expect(sheet.getByText('6e5f')).toBeVisible();
  expect(sheet.getByText(/^Proven within 0\.00004% of the optimum\./)).toBeVisible();
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(document.querySelector('.printed-sheet')).toBeNull();
});
