import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { allocation, previewId } from '../testing/samples';
import { open, readings, services } from '../testing/screen';

const PM = ['reference:read', 'allocation:preview', 'allocation:commit'];
const preview = `/workbench/preview/${previewId}`;

beforeEach(() => {
  services.use(
    ...readings,
    http.get('*/docs/readiness', () => new HttpResponse(null, { status: 503 })),
    http.get(`*/v1/allocations/${previewId}`, () => HttpResponse.json(allocation())),
  );
});

const rail = () => within(screen.getByRole('navigation', { name: 'Screens' }));

describe('The frame', () => {
  it('leads back to where a screen was left, and from there to its beginning', async () => {
    const { user } = open(`${preview}?show=certificate`, PM);
    await screen.findByRole('tab', { name: 'Optimality proof', selected: true });
    await user.click(rail().getByRole('link', { name: 'Help' }));
    await screen.findByRole('heading', { name: 'Help' });
    await user.click(rail().getByRole('link', { name: 'Workbench' }));
    await screen.findByRole('tab', { name: 'Optimality proof', selected: true });
    await user.click(rail().getByRole('link', { name: 'Workbench' }));
    expect(await screen.findByRole('button', { name: 'Preview' })).toBeVisible();
  });

  it('says since when the services do not answer and how old the figures are, until one answers', async () => {
    const { user } = open('/workbench/order', PM);
    services.use(http.get('*/v1/securities/search', () => HttpResponse.error()));
    await user.type(await screen.findByLabelText('Security'), 'AT&T');
    const banner = await screen.findByText(/^No response from the services since [\d:]+\./);
    expect(banner).toHaveTextContent(/The figures are as of [\d:]+\./);
    services.use(http.get('*/v1/securities/search', () => HttpResponse.json({ securities: [] })));
    await user.type(screen.getByLabelText('Security'), ' Inc');
    await waitFor(() => expect(screen.queryByText(/^No response from the services/)).toBeNull());
  });

  it('says who is signed in by what roles, and leads to the own account', async () => {
    services.use(
      http.get('*/v1/auth/me', () =>
        HttpResponse.json({
          id: '1',
          username: 'trader',
          display_name: 'Ann Desk',
          permissions: PM,
          roles: ['PM', 'Trader'],
          portfolio_groups: ['CORE'],
          provider: null,
        }),
      ),
      http.get('*/v1/auth/totp', () => new HttpResponse(null, { status: 503 })),
      http.get('*/v1/auth/sessions', () => HttpResponse.json({ sessions: [] })),
    );
    const { user } = open(preview, PM);
    await user.click(await screen.findByRole('button', { name: 'trader, user menu' }));
    expect(await screen.findByText('Ann Desk')).toBeVisible();
    expect(screen.getByText('Roles: PM, Trader')).toBeVisible();
    expect(screen.getByText('Portfolio groups: CORE')).toBeVisible();
    await user.click(screen.getByRole('menuitem', { name: 'My account' }));
    expect(await screen.findByRole('heading', { name: 'My account' })).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  });

  it('shows the keys over the work, and gives the focus back', async () => {
    const { user } = open(preview, PM);
    const button = await screen.findByRole('button', { name: 'Commit BUY' });
    button.focus();
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(dialog).getByText('Ctrl + Shift + Enter')).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(button).toHaveFocus();
  });

  it('says which permission opens a screen that is closed, under the screen’s own heading', async () => {
    open('/orders', PM);
    expect(await screen.findByRole('heading', { name: 'Orders', level: 1 })).toBeVisible();
    expect(screen.getByText(/requires the right “View orders”/)).toBeVisible();
  });
});

describe('A colleague’s link', () => {
  it('shows no step as done that the reader did not do, and who made the preview when', async () => {
    open(preview, PM);
    expect(await screen.findByText(/^Previewed by pm, \d\d\/\d\d\/\d\d/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Edit method' })).toBeNull();
    const steps = within(screen.getByRole('tablist', { name: 'Steps' }));
    expect(steps.queryAllByTestId('CheckCircleIcon')).toHaveLength(0);
  });
});
