import { screen } from '@testing-library/react';
import type { open } from './screen';

/** Types one million of the sample bond for every account. */
export async function fillIn(user: ReturnType<typeof open>['user']) {
  await user.type(await screen.findByLabelText('Security'), 'AT&T');
  await user.click(await screen.findByRole('option', { name: /AT&T Inc 4\.750 05\/15\/46/ }));
  await user.type(screen.getByLabelText('Quantity'), '1mm');
  await user.click(await screen.findByLabelText(/All mandates/));
}
