import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { open, problem, services } from '../../../testing/screen';

const IMPORTS = '*/v1/reference-data/imports';
const file = (name: string) => new File(['a,b\n'], name, { type: 'text/csv' });

async function load(user: ReturnType<typeof open>['user'], ...names: string[]) {
  await user.upload(await screen.findByLabelText('Choose CSV files'), names.map(file));
  await user.click(screen.getByRole('button', { name: 'Load dataset' }));
}

describe('Data', () => {
  it('sends the chosen files under their own names and says what was loaded', async () => {
    let sent: string[] = [];
    services.use(
      http.post(IMPORTS, async ({ request }) => {
        sent = [...(await request.formData()).keys()];
        return HttpResponse.json({
          business_date: '2023-03-31',
          content_hash: 'abc',
          counts: { securities: 1204, group_members: 80 },
        });
      }),
    );
    const { user } = open('/data', ['reference:import', 'reference:read']);
    expect(await screen.findByRole('button', { name: 'Load dataset' })).toBeDisabled();
    await load(user, 'securities.csv', 'cash.csv');
    expect(
      await screen.findByText('Dataset of 03/31/23 loaded: 1,204 securities, 80 group members.'),
    ).toBeVisible();
    expect(sent).toEqual(['securities.csv', 'cash.csv']);
  });

  it('lists every rejected row with file, line, column and fault', async () => {
    services.use(
      http.post(IMPORTS, () =>
        problem(422, 'dataset-rejected', 'The dataset was not loaded', {
          rejected_count: 2,
          rejected_rows: [
            { file: 'securities.csv', line: 7, field: 'isin', reason: 'check digit is 3, expected 4' },
            { file: 'cash.csv', line: 0, field: null, reason: 'is missing' },
          ],
        }),
      ),
    );
    const { user } = open('/data', ['reference:import', 'reference:read']);
    await load(user, 'securities.csv');
    expect(await screen.findByText(/Nothing was loaded: 2 faults found/)).toBeVisible();
    expect(await screen.findByText('check digit is 3, expected 4')).toBeVisible();
    expect(screen.getByText('whole file')).toBeVisible();
  });

  it('says any other failure as a sentence', async () => {
    services.use(http.post(IMPORTS, () => problem(413, 'too-large', 'The request is too large')));
    const { user } = open('/data', ['reference:import', 'reference:read']);
    await load(user, 'securities.csv');
    expect(await screen.findByText('The request is too large.')).toBeVisible();
  });
});
