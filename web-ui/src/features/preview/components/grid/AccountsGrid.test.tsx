import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Line } from '../../../../shared/api/contract';
import { orderDrafted, previewed } from '../../../../shared/draft/draft';
import { exportedLines, savedFiles } from '../../../../testing/files';
import { allocation, previewId, warnings } from '../../../../testing/samples';
import { open, problem, readings, services } from '../../../../testing/screen';
import { typedOrder } from '../../../../testing/ticket';

beforeEach(() => {
  services.use(
    ...readings,
    http.get(`*/v1/allocations/${previewId}`, () => HttpResponse.json(allocation())),
  );
});

const PM = ['reference:read', 'allocation:preview', 'allocation:commit'];

const breach = {
  rule_id: 'R-ISSUER-5',
  kind: 'MAX_ISSUER_PCT_NAV',
  severity: 'WARNING' as const,
  outcome: 'BREACH' as const,
  numerator: 5,
  denominator: 80,
  limit: 0.05,
  headroom: 0,
  source: 'IMA 4.2',
  detail: null,
};

describe('The accounts of a preview', () => {
  it('say in the panel what is held before and after, which limit binds and what each leaves', async () => {
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
        'Cash at settlement ($) binding2,000,000.001,081,731.67–1,378,531',
      ),
    );
    expect(limits.getByRole('row', { name: /^Order size/ })).not.toHaveTextContent('binding');
  });

  it('say in the panel which rules the account passes, read when it is opened, or why that is not known', async () => {
    const [one] = allocation().allocations as [Line];
    const passed = { ...breach, rule_id: 'R-SEC-3', kind: 'MAX_SECURITY_PCT_NAV', outcome: 'PASS' as const };
    services.use(
      http.get(`*/v1/allocations/${previewId}/lines`, ({ request }) =>
        new URL(request.url).searchParams.get('filter') === 'ACC1'
          ? HttpResponse.json({ lines: [{ ...one, findings: [passed] }], total: 1, next_cursor: null })
          : problem(404, 'not-found', 'Preview not found'),
      ),
    );
    const { user } = open(`/workbench/preview/${previewId}`, PM);
    await user.click(await screen.findByRole('gridcell', { name: 'ACC1' }));
    expect(await screen.findByRole('row', { name: /R-SEC-3, IMA 4\.2/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(await screen.findByRole('gridcell', { name: 'ACC2' }));
    expect(
      await screen.findByText(/Rules that the account passes could not be read: Preview not found/),
    ).toBeVisible();
    expect(screen.queryByRole('row', { name: /R-SEC-3/ })).toBeNull();
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
    const files = savedFiles();
    const { user } = open(`/workbench/preview/${previewId}`, PM);
    const [header, first] = await exportedLines(user, files, 'Export 2 rows');
    expect(header).toMatch(/"Allocation","Status","Side","CUSIP","ISIN","Bond","Settle","Clean price"/);
    expect(first).toContain('"00206RCQ3","US00206RCQ39","AT&T Inc 4.750 05/15/46","2023-04-03",90.006,1.821');
    expect(first).toContain('"ACC1","Mandate ACC1",1000000,918268.33,1205.87,1205.87,-1.200,-0.900,1.100,');
    expect(header).toContain(
      '"DV01 (USD)","CS01 (USD)","ASD pre (years)","ASD post (years)","ASD to limit (years)"',
    );
    expect(first).toContain(',37674.31,37674.31,37674.31,37674.31,4.00,4.00');
    await user.type(screen.getByLabelText('Filter accounts'), 'ACC2');
    const lines = await exportedLines(user, files, 'Export 1 filtered');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('"ACC2"');
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
    await user.click(await screen.findByRole('button', { name: 'Show in grid: Compliance' }));
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

  it('that got nothing are folded into one row that says why, and come back by it or by being looked for', async () => {
    const zeros = Array.from({ length: 6 }, (_, i) => ({
      ...allocation().allocations[1]!,
      account_id: `ZERO${i}`,
      reason: {
        ...allocation().allocations[1]!.reason,
        code: i === 0 ? 'CASH' : 'WATER_LEVEL',
      } as Line['reason'],
    }));
    services.use(
      http.get(`*/v1/allocations/${previewId}`, () =>
        HttpResponse.json(allocation({ allocations: [allocation().allocations[0]!, ...zeros] })),
      ),
    );
    const { user } = open(`/workbench/preview/${previewId}`, PM);
    const folded = await screen.findByRole('button', {
      name: /6 accounts not allocated: 5 no benefit, 1 cash limit/,
    });
    expect(screen.queryByRole('gridcell', { name: 'ZERO3' })).toBeNull();
    await user.type(screen.getByLabelText('Filter accounts'), 'ZERO3');
    expect(await screen.findByRole('gridcell', { name: 'ZERO3' })).toBeVisible();
    expect(await screen.findByRole('gridcell', { name: 'Filtered' })).toBeVisible();
    await user.clear(screen.getByLabelText('Filter accounts'));
    await waitFor(() => expect(screen.queryByRole('gridcell', { name: 'ZERO3' })).toBeNull());
    expect(folded).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: /6 accounts not allocated/ }));
    expect(await screen.findByRole('gridcell', { name: 'ZERO3' })).toBeVisible();
  });

  it('stand in a table of warnings with rule, figures and limit, and are excluded together', async () => {
    const [one, two] = allocation().allocations as [Line, Line];
    const preview = allocation({ warnings, allocations: [{ ...one, findings: [breach] }, two] });
    services.use(http.get(`*/v1/allocations/${previewId}`, () => HttpResponse.json(preview)));
    const { user, store } = open(`/workbench/preview/${previewId}?show=warnings`, PM, [
      orderDrafted(typedOrder),
      previewed(preview),
    ]);
    const cell = await screen.findByRole('gridcell', { name: 'Issuer weight (R-ISSUER-5)' });
    const row = within(cell.closest<HTMLElement>('[role=row]')!);
    const figures = row.getAllByRole('gridcell').map(({ textContent }) => textContent);
    expect(figures.slice(0, 9)).toEqual([
      'Breach',
      'required',
      'Issuer weight (R-ISSUER-5)',
      'ACC1',
      '4.00%',
      '6.25%',
      '5.00%',
      '',
      'IMA 4.2',
    ]);
    expect(screen.getByRole('tab', { name: '● Warnings 2' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Exclude 1 account: Compliance' }));
    expect(store.getState().draft.byHand).toEqual({ ACC1: { exclude: true } });
  });

  it('have a row of totals, summed by the service', async () => {
    open(`/workbench/preview/${previewId}`, PM);
    const total = (await screen.findByRole('gridcell', { name: 'Total' })).closest('[role=row]');
    expect(total).toHaveClass('ag-row-pinned');
    await waitFor(() => expect(screen.getAllByRole('gridcell', { name: '1,000,000' })).toHaveLength(2));
  });
});
