import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { zipSync, strToU8 } from 'fflate';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDraft, methodDrafted, orderDrafted, type MethodDraft } from '../../../../shared/draft/draft';
import { allocation, security } from '../../../../testing/samples';
import { open, readings, services } from '../../../../testing/screen';
import { typedOrder } from '../../../../testing/ticket';

const PM = ['reference:read', 'allocation:preview'];

let sent: { parameters?: unknown }[];

beforeEach(() => {
  sent = [];
  services.use(
    ...readings,
    http.post('*/v1/allocations/preview', async ({ request }) => {
      sent.push((await request.json()) as never);
      return HttpResponse.json(allocation());
    }),
  );
});

/** One sheet; its first shared text is "ACC1", in two runs. */
function workbook(rows: string): File {
  const book = zipSync({
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    ),
    'xl/sharedStrings.xml': strToU8('<sst><si><r><t>AC</t></r><r><t>C1</t></r></si></sst>'),
  });
  return new File([book as BlobPart], 'weights.xlsx');
}

async function openedOn(method: Partial<MethodDraft>, panelName: string) {
  const { user, store } = open('/workbench/method', PM, [
    orderDrafted(typedOrder),
    methodDrafted({ ...emptyDraft.method, ...method }),
  ]);
  const panel = await screen.findByRole('group', { name: panelName });
  const preview = () => user.click(screen.getByRole('button', { name: 'Preview' }));
  return { user, store, panel, preview };
}

async function opened() {
  const { user, store } = open('/workbench/method', PM, [
    orderDrafted(typedOrder),
    methodDrafted({ ...emptyDraft.method, method: 'CUSTOM_WEIGHTS' }),
  ]);
  const panel = await screen.findByRole('group', { name: 'Weights and instructions' });
  const grid = await within(panel).findByRole('grid');
  const paste = (text: string) =>
    fireEvent.paste(grid, { clipboardData: { getData: () => text } as unknown as DataTransfer });
  const preview = () => user.click(screen.getByRole('button', { name: 'Preview' }));
  return { user, store, panel, paste, preview };
}

describe('Accounts with a value each', () => {
  it('are pasted, judged line by line, mended, and sent by the ids and in the units of the contract', async () => {
    const { user, panel, paste, preview } = await opened();
    paste('acc1\tOne\t%\t12.5\nACC2\tTwo\tpar\tten\nTotal\t\t\t12.5');
    expect(await within(panel).findByText('2 lines read.')).toBeVisible();
    const fault = /Value: "ten" is not an amount of par/;
    expect(await within(panel).findByRole('gridcell', { name: fault })).toBeVisible();
    expect(within(panel).getByRole('gridcell', { name: 'Two' })).toBeVisible();
    await preview();
    expect(await within(panel).findByText(/^Row 2: Value: "ten" is not/)).toBeVisible();
    expect(sent).toEqual([]);
    const cell = within(panel).getByRole('gridcell', { name: 'ten' });
    await user.click(cell);
    const editor = await waitFor(() => {
      const input = panel.querySelector<HTMLInputElement>('.ag-cell-inline-editing input');
      expect(input).not.toBeNull();
      return input!;
    });
    await user.clear(editor);
    await user.type(editor, '500k{Enter}');
    expect(
      await within(panel).findByText('2 accounts, 500,000 par, 12.50% of block, 375,000 par left'),
    ).toBeVisible();
    await preview();
    await waitFor(() =>
      expect(sent[0]?.parameters).toEqual({
        allocations: [
          { account_id: 'ACC1', type: 'PERCENTAGE', value: 0.125 },
          { account_id: 'ACC2', type: 'QUANTITY', value: 500000 },
        ],
      }),
    );
  });

  it('ask how European numbers are meant, before any line is taken over', async () => {
    const { user, store, panel, paste } = await opened();
    paste('ACC1\t1.234,56\nACC2\t500');
    expect(await within(panel).findByText(/is “1.234,56” 1,234.56\?/)).toBeVisible();
    expect(store.getState().draft.method.weights).toEqual([]);
    await user.click(within(panel).getByRole('button', { name: 'Decimal comma: 1,234.56' }));
    expect(store.getState().draft.method.weights.map(({ value }) => value)).toEqual(['1234.56', '500']);
  });

  it.each([
    ['text file', new File(['Account,Value\nACC1,0.25\nNOBODY,0.5\nACC2,ten\nACC1,0.1\n'], 'weights.csv')],
    [
      'workbook',
      workbook(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Account</t></is></c><c r="B1" t="inlineStr"><is><t>Value</t></is></c></row>' +
          '<row r="2"><c r="A2" t="inlineStr"><is><t>ACC1</t></is></c><c r="B2"><v>0.25</v></c></row>' +
          '<row r="3"><c r="A3" t="inlineStr"><is><t>NOBODY</t></is></c><c r="B3"><v>0.5</v></c></row>' +
          '<row r="4"><c r="A4" t="inlineStr"><is><t>ACC2</t></is></c><c r="B4" t="inlineStr"><is><t>ten</t></is></c></row>' +
          '<row r="5"><c r="A5" t="inlineStr"><is><t>ACC1</t></is></c><c r="B5"><v>0.1</v></c></row>',
      ),
    ],
  ])('come from a %s, each bad row named before anything is sent', async (_kind, bad) => {
    const { panel, preview } = await opened();
    fireEvent.change(within(panel).getByLabelText('File of accounts and values'), {
      target: { files: [bad] },
    });
    expect(await within(panel).findByText(/4 lines read/)).toBeVisible();
    await preview();
    const refusal = await within(panel).findByText(/^Row 2: /);
    for (const named of ['NOBODY does not exist', 'Row 3: Value: "ten"', 'Row 4: ACC1 is listed twice.']) {
      expect(refusal).toHaveTextContent(named);
    }
    expect(sent).toEqual([]);
  });

  it('come from a workbook, its text shared or in place, and from no other file', async () => {
    const { store, panel } = await opened();
    const file = within(panel).getByLabelText('File of accounts and values');
    const book = workbook(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>0.25</v></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t>acc2</t></is></c><c r="C2"><v>0.75</v></c></row>',
    );
    fireEvent.change(file, { target: { files: [book] } });
    await waitFor(() =>
      expect(store.getState().draft.method.weights.map(({ account, value }) => [account, value])).toEqual([
        ['ACC1', '0.25'],
        ['ACC2', '0.75'],
      ]),
    );
    fireEvent.change(file, {
      target: { files: [new File([new Uint8Array([0xff, 0xfe, 0x41])], 'weights.pdf')] },
    });
    expect(await within(panel).findByText(/^weights.pdf is neither a text file/)).toBeVisible();
  });
});

describe('Targets of the dataset', () => {
  const target = (account_id: string, value: number, more: object = {}) => ({
    account_id,
    metric: 'HOLDING',
    value,
    scope: '*',
    effective_from: '2023-03-01',
    source: 'Model of March',
    ...more,
  });
  const stated = (...targets: object[]) =>
    services.use(
      http.get('*/v1/reference-data/account-targets', ({ request }) => {
        const asked = new URL(request.url).searchParams;
        expect([asked.get('security_id'), asked.getAll('portfolio_group')]).toEqual([
          security.cusip,
          ['ALL'],
        ]);
        return HttpResponse.json({ business_date: '2023-03-31', targets });
      }),
    );

  it('are shown with where they come from, and taken by the service', async () => {
    stated(
      target('ACC1', 0.6, { scope: `bond:${security.cusip}` }),
      target('ACC2', 0.25, { scope: 'group:ALL', source: 'IMA 7.2' }),
      target('ACC2', 6, { metric: 'DURATION' }),
    );
    const { panel, preview } = await openedOn(
      { method: 'LEVEL_TO_TARGET', targetsFrom: 'DATASET' },
      'Targets of the dataset',
    );
    expect(await within(panel).findByRole('gridcell', { name: `Bond ${security.cusip}` })).toBeVisible();
    expect(within(panel).getByRole('gridcell', { name: 'IMA 7.2' })).toBeVisible();
    expect(within(panel).getByText(/^2 of \d+ accounts have a target\.$/)).toBeVisible();
    await preview();
    await waitFor(() => expect(sent[0]?.parameters).toEqual({ targets_from: 'DATASET' }));
  });

  it('that groups disagree about are said, and those of the metric alone are shown', async () => {
    stated(
      target('ACC1', 6, { metric: 'DURATION', scope: 'group:ONE' }),
      target('ACC1', 7, { metric: 'DURATION', scope: 'group:TWO' }),
      target('ACC2', 0.25),
    );
    const { panel, preview } = await openedOn(
      { method: 'MIN_DISPERSION', hasTargets: true, targetMetric: 'DURATION', targetsFrom: 'DATASET' },
      'Targets of the dataset',
    );
    expect(await within(panel).findByText(/^Groups of an account state different targets/)).toBeVisible();
    expect(within(panel).queryByRole('gridcell', { name: 'ACC2' })).toBeNull();
    await preview();
    await waitFor(() =>
      expect(sent[0]?.parameters).toMatchObject({ target_metric: 'DURATION', targets_from: 'DATASET' }),
    );
  });
});
