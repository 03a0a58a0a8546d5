/** The states of an order in the words of the desk. */
export const STATES: Record<string, string> = {
  PENDING: 'Waiting to be sent',
  SUBMITTING: 'Being sent',
  SUBMITTED: 'In Aladdin',
  UNKNOWN: 'Answer lost, being looked up',
  FAILED: 'Failed',
  MODIFYING: 'Being modified',
  CANCELLING: 'Being cancelled',
  CANCELLED: 'Cancelled',
};

export const inWords = (state: string) => STATES[state] ?? state;

/** States that change without anybody's doing; while one is in view, the blotter reads again. */
export const MOVING = new Set(['PENDING', 'SUBMITTING', 'UNKNOWN', 'MODIFYING', 'CANCELLING']);
