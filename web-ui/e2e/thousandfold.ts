import type { Preview } from '../src/shared/api/contract';

export const ACCOUNTS = 10_000;
export const accountOf = (i: number) => `BIG${String(i).padStart(5, '0')}`;

/**
 * A preview with 10,000 accounts. The demo dataset has 48: the service's answer is made longer on its way, which takes a
 * second instead of a minute for another stack with another dataset.
 */
export function thousandfold<P extends Pick<Preview, 'allocations'>>(preview: P): P {
  const { allocations } = preview;
  const longer = Array.from({ length: ACCOUNTS }, (_, i) => ({
    ...allocations[i % allocations.length]!,
    account_id: accountOf(i),
    allocated_quantity: i,
  }));
  return { ...preview, allocations: longer, allocation_count: ACCOUNTS, next_cursor: null };
}
