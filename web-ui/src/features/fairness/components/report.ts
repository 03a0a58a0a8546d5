import type { Report } from '../api/fairnessCalls';

/** What a view of the report is given. */
export interface ReportProps {
  /** undefined: not read yet. */
  report: Report | undefined;
  error: unknown;
  /** When it was read, ms since 1970. */
  readAt: number | undefined;
}

/** What is said when there is nothing to show. */
export const EMPTY = 'No committed allocations in this period.';

/** Below a picture the grid has a height of its own, and the screen scrolls. */
export const BELOW = {
  display: 'flex',
  flexDirection: 'column',
  gap: 1.5,
  height: 480,
  flexShrink: 0,
} as const;
