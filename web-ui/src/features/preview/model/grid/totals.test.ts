import { expect, it } from 'vitest';
import { allocation } from '../../../../testing/samples';
import { totalsOf } from './totals';

const preview = allocation();
const [one, two] = preview.allocations;
const split = {
  ...preview,
  allocations: [
    { ...one!, allocated_dv01: 0.1, allocated_cs01: 0.01 },
    { ...one!, account_id: 'ACC3', allocated_dv01: 0.2, allocated_cs01: 0.02 },
    { ...one!, account_id: 'ACC4', allocated_dv01: 5, allocated_cs01: 5 },
    two!,
  ],
};

it('the totals row has the service’s own sums of money and risk', () => {
  const shown = split.allocations.slice(0, 3);
  expect(totalsOf(split, shown)).toMatchObject({
    account_id: 'Total',
    allocated_notional: 918268.33,
    allocated_dv01: 1205.87,
    allocated_cs01: 1205.87,
  });
});

it('of filtered rows it adds up what each states, to the cent', () => {
  expect(totalsOf(split, split.allocations.slice(0, 2))).toMatchObject({
    account_id: 'Filtered',
    allocated_notional: 1836536.66,
    allocated_dv01: 0.3,
    allocated_cs01: 0.03,
  });
});
