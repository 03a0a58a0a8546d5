import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { previewId } from '../../../testing/samples';
import { open, problem, services } from '../../../testing/screen';

const entry = {
  audit_id: 'a-1',
  sequence: 7,
  at: '2026-11-23T02:33:40.662Z',
  action: 'allocation.committed',
  entity_id: previewId,
  actor: 'pm',
  reason: 'month end',
  before: null,
  after: { allocated: 4000000, method: 'PRO_RATA' },
  correlation_id: 'c-7',
  previous_hash: 'e115',
  hash: '0370',
};

const rows = (asked: URL[] = []) =>
  http.get('*/v1/audit/:chain', ({ request }) => {
    asked.push(new URL(request.url));
    return HttpResponse.json({ entries: [entry], next_cursor: null });
  });

const replay = (identical: boolean) =>
  http.post('*/v1/allocations/:id/replay', () =>
    HttpResponse.json({ identical, statement_hash: 'aaaa', recomputed_hash: identical ? 'aaaa' : 'bbbb' }),
  );

describe('Audit', () => {
  it('shows who did what, and asks for what the filters say', async () => {
    const asked: URL[] = [];
    services.use(rows(asked));
    const { user } = open('/audit?chain=orders&from=2026-11-01', ['audit:read']);
    expect(await screen.findByText('Committed an allocation')).toBeVisible();
    expect(screen.getByText('month end')).toBeVisible();
    await user.type(screen.getByLabelText('Find'), 'VGJ7{Enter}');
    await vi.waitFor(() => expect(asked.at(-1)?.searchParams.get('find')).toBe('VGJ7'));
    expect(asked.at(-1)?.pathname).toBe('/v1/audit/orders');
    expect(asked.at(-1)?.searchParams.get('from')).toBe('2026-11-01');
  });

  it('finds by a part of a name instead of the id that a link named, and says a refusal', async () => {
    const asked: URL[] = [];
    services.use(rows(asked));
    const { user } = open('/audit?entity_id=a-1&cursor=x', ['audit:read']);
    const find = await screen.findByLabelText('Find');
    expect(find).toHaveValue('a-1');
    services.use(
      http.get('*/v1/audit/:chain', ({ request }) => {
        asked.push(new URL(request.url));
        return problem(422, 'invalid-input', 'The request is not valid', {
          violations: [{ field: 'find', message: 'has 2 characters; send 3 to 100 of an id' }],
        });
      }),
    );
    await user.clear(find);
    await user.type(find, 'ab{Enter}');
    expect(await screen.findByText(/send 3 to 100 of an id/)).toBeVisible();
    expect(asked.at(-1)?.searchParams.get('find')).toBe('ab');
    expect(asked.at(-1)?.searchParams.get('entity_id')).toBeNull();
    expect(asked.at(-1)?.searchParams.get('cursor')).toBeNull();
  });

  it('shows who was handed a statement or an export', async () => {
    const asked: URL[] = [];
    services.use(rows(asked));
    const { user } = open('/audit', ['audit:read']);
    await user.click(await screen.findByRole('combobox', { name: 'Acts' }));
    await user.click(screen.getByRole('option', { name: 'Statements read and exports' }));
    await vi.waitFor(() => expect(asked.at(-1)?.searchParams.get('action')).toBe('access'));
  });

  it('shows only acts that overrode a warning, and offers the rows as a file', async () => {
    const asked: URL[] = [];
    services.use(rows(asked));
    const { user } = open('/audit?action=access', ['audit:read']);
    await user.click(await screen.findByRole('combobox', { name: 'Acts' }));
    await user.click(screen.getByRole('option', { name: 'Warnings overridden' }));
    await vi.waitFor(() => expect(asked.at(-1)?.searchParams.get('overridden')).toBe('true'));
    expect(asked.at(-1)?.searchParams.get('action')).toBeNull();
    expect(screen.getByRole('combobox', { name: 'Acts' })).toHaveTextContent('Warnings overridden');
    expect(await screen.findByRole('button', { name: 'Export 1 row' })).toBeVisible();
  });

  it.each([
    [true, null, /Allocations: audit chain verified. 1,204 rows rehashed/],
    [false, 17, /Allocations: audit chain broken at seq 17/],
  ])('says in words whether the chain holds (intact %s)', async (intact, first_broken, words) => {
    services.use(
      http.get('*/v1/audit/allocations/verify', () =>
        HttpResponse.json({ intact, rows: 1204, head_hash: 'ffff', first_broken }),
      ),
      rows(),
    );
    const { user } = open('/audit', ['audit:read']);
    await user.click(await screen.findByRole('button', { name: 'Verify chain' }));
    expect(await screen.findByText(words)).toBeVisible();
  });

  it.each([
    [true, /^Replay matches the original\. SHA-256: aaaa/],
    [false, /^Replay differs from the original\. Sealed hash aaaa, replay hash bbbb/],
  ])('replays an allocation and says the outcome in words (identical %s)', async (identical, words) => {
    services.use(rows(), replay(identical));
    const { user } = open('/audit?row=a-1', ['audit:read']);
    await user.click(await screen.findByRole('button', { name: 'Replay' }));
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByText('4,000,000')).toBeVisible();
  });

  it('downloads the statement byte for byte as the service sealed it', async () => {
    const sealed = '{"a":1.50,"b":1e21}';
    const kept: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          kept.push(blob);
          return 'blob:x';
        },
        revokeObjectURL: () => undefined,
      }),
    );
    services.use(
      rows(),
      http.get('*/v1/allocations/:id/statement', () => new HttpResponse(sealed)),
    );
    const { user } = open('/audit?row=a-1', ['audit:read']);
    await user.click(await screen.findByRole('button', { name: 'Download statement' }));
    await vi.waitFor(() => expect(kept).toHaveLength(1));
    expect(kept[0]?.size).toBe(sealed.length);
  });

  it('is closed to who may not read it, and says which permission is missing', async () => {
    open('/audit', ['order:read']);
    expect(
      await screen.findByText(/Audit is not open to you: it requires the right “View the audit trail”/),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Audit' })).toBeNull();
  });

  it('says a failure as a sentence', async () => {
    services.use(http.get('*/v1/audit/:chain', () => problem(503, 'unavailable', 'Not available now')));
    open('/audit', ['audit:read']);
    expect(await screen.findByText('Not available now.')).toBeVisible();
  });
});
