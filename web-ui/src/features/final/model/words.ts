import type { Correction, FinalAllocation } from '../api/finalCalls';

export const REASON_CODES: Record<Correction['reason_code'], string> = {
  TRADE_ERROR: 'Trade error',
  ACCOUNT_INELIGIBLE: 'Account not eligible',
  CLIENT_INSTRUCTION: 'Client instruction',
  DE_MINIMIS: 'Too small to hold',
  OTHER: 'Other',
};

export const CORRECTION_STATES: Record<Correction['status'], string> = {
  PENDING: 'Waiting for approval',
  APPROVED: 'Approved',
  REJECTED: 'Rejected',
  WITHDRAWN: 'Withdrawn',
};

const WARNING_WORDS: Record<string, string> = {
  UNEQUAL_FILL: 'Uneven fill',
  UNEQUAL_PRICE: 'Uneven price',
  BOOKED_DIFFERS: 'Booked differs',
  UNPLACED: 'Not placed',
  CORRECTED: 'Corrected',
};

/** `Uneven fill: 2,000 filled of 3,000 ordered` */
export const warningInWords = ({ code, message }: FinalAllocation['warnings'][number]): string =>
  `${WARNING_WORDS[code] ?? code}: ${message}`;
