/** The states of an order in the words of the desk. */
export const STATES: Record<string, string> = {
  PENDING: 'Pending',
  SUBMITTING: 'Sending',
  SUBMITTED: 'Accepted',
  UNKNOWN: 'Unconfirmed',
  FAILED: 'Failed',
  MODIFYING: 'Modifying',
  CANCELLING: 'Canceling',
  CANCELLED: 'Canceled',
};

export const inWords = (state: string) => STATES[state] ?? state;
