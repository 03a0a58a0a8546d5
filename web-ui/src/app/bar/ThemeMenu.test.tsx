import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { open, readings, services } from '../../testing/screen';

beforeEach(() => {
  localStorage.clear();
  services.use(...readings);
});

it('the theme is chosen from a menu that shows which one is on', async () => {
  const { user } = open('/workbench', ['reference:read', 'allocation:preview']);
  await user.click(await screen.findByRole('button', { name: 'Theme: System' }));
  const modes = () => screen.getAllByRole('menuitemradio');
  expect(modes().map(({ textContent }) => textContent)).toEqual(['Light', 'Dark', 'System']);
  expect(screen.getByRole('menuitemradio', { name: 'System', checked: true })).toBeVisible();
  await user.click(screen.getByRole('menuitemradio', { name: 'Dark' }));
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Theme: Dark' }));
  expect(screen.getByRole('menuitemradio', { name: 'Dark', checked: true })).toBeVisible();
});
