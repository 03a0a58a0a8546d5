/** The acts on a version, by the word of the service, as the button says them. */
export const ACT_BUTTONS: Record<string, string> = {
  TEST: 'Start test',
  DRAFT: 'End test',
  SUBMIT: 'Send for approval',
  APPROVE: 'Approve',
  REJECT: 'Reject',
  WITHDRAW: 'Withdraw request',
  RETIRE: 'Ask to retire',
};

/** What was done with a version, as its history says it. */
const DONE: Record<string, string> = {
  WRITTEN: 'Written',
  TEST_STARTED: 'Test started',
  TEST_ENDED: 'Test ended',
  SUBMITTED: 'Sent for approval',
  WITHDRAWN: 'Request withdrawn',
  APPROVED: 'Approved',
  REJECTED: 'Rejected',
  RETIRE_ASKED: 'Retirement requested',
  RETIRED: 'Retired',
  SUPERSEDED: 'Replaced by a newer version',
};

export const doneInWords = (act: string): string => DONE[act] ?? act;
