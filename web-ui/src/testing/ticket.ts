import { screen } from '@testing-library/react';
import { emptyDraft, type OrderDraft } from '../shared/draft/draft';
import { security } from './samples';
import type { open } from './screen';

/** A BUY of one million of the sample bond for every account, as the form keeps it. */
export const typedOrder: OrderDraft = {
  ...emptyDraft.order,
  security,
  side: 'BUY',
  quantity: '1mm',
  groups: ['ALL'],
};

/** Types a BUY of one million of the sample bond for every account. */
export async function fillIn(user: ReturnType<typeof open>['user']) {
  await user.type(await screen.findByLabelText('Security'), 'AT&T');
  await user.click(await screen.findByRole('option', { name: /AT&T Inc 4\.750 05\/15\/46/ }));
  await user.click(screen.getByText('BUY'));
  await user.type(screen.getByLabelText('Quantity'), '1mm');
  await user.click(await screen.findByLabelText(/All mandates/));
}
