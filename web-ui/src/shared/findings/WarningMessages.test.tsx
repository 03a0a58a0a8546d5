import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { warning } from '../../testing/samples';
import { sentencesOf } from './findings';
import { WarningMessages } from './WarningMessages';

const missing = (account_id: string) =>
  warning({ type: 'MISSING_DATA', account_id, message: `${account_id}: R1 cannot be tested` });

it('says once what holds of many accounts, and names them', () => {
  render(
    <WarningMessages
      warnings={[
        missing('ACC1'),
        warning({ type: 'INSUFFICIENT_CASH', account_id: 'ACC2', message: 'ACC2 gets 6000: cash' }),
        missing('ACC2'),
        warning({ type: 'UNALLOCATED', account_id: null, message: '5000 stay unallocated' }),
      ]}
    />,
  );
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '2 accounts: R1 cannot be testedACC1, ACC2',
    'ACC2 gets 6,000: cash',
    '5,000 stay unallocated',
  ]);
});

it('names a dozen accounts and counts the others', () => {
  render(<WarningMessages warnings={Array.from({ length: 1200 }, (_, i) => missing(`ACC${i}`))} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(/^1,200 accounts: .*ACC11 and 1,188 more$/);
});

it('leaves an account’s name alone where it is part of the sentence', () => {
  expect(
    sentencesOf([
      warning({ account_id: 'A', message: 'A gets 1: cash' }),
      warning({ account_id: 'B', message: 'B gets 1: cash' }),
    ]).map(({ message }) => message),
  ).toEqual(['A gets 1: cash', 'B gets 1: cash']);
});
