import type { Allocation } from '../../../shared/api/contract';

/** What soft limits did to a split; with compliance off no rule caps. */
export const softLimitsInWords = ({ compliance_check, soft_limits }: Allocation['constraints']) =>
  compliance_check && soft_limits === 'CAP' ? 'cap' : 'warn';
