import type { FinalAllocation, FinalLine } from '../api/finalCalls';

/** A line with what is odd about it. */
export type FinalRow = FinalLine & { warnings: FinalAllocation['warnings'] };

/** The lines, each with its own warnings. */
export const rowsOf = ({ allocations, warnings }: FinalAllocation): FinalRow[] =>
  allocations.map((line) => ({
    ...line,
    warnings: warnings.filter(({ account_id }) => account_id === line.account_id),
  }));
