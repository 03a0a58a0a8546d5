/** Characters that the services take of a reason. */
export const LONGEST_REASON = 500;
