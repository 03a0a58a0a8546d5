import { api } from '../../../shared/api/api';
import {
  enhancedApi,
  type AuditEntryResponse,
  type VerdictResponse,
} from '../../../shared/api/generated/allocation';

/** The calls of the Audit screen. The gateway sends each chain to the service that keeps it. */

export type Chain = 'allocations' | 'orders' | 'auth' | 'reference';
export type Entry = Omit<AuditEntryResponse, 'before' | 'after'> & {
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};
export type Verdict = VerdictResponse;
export interface Page {
  entries: Entry[];
  next_cursor: string | null;
}
export interface EntryFilter {
  chain: Chain;
  /** Part of an id, a CUSIP or a username. */
  find?: string;
  actor?: string;
  entityId?: string;
  action?: string;
  /** Only acts that overrode a warning. */
  overridden?: string;
  from?: string;
  to?: string;
  cursor?: string;
}

/** The sealed statement byte for byte as it was hashed: reading it as JSON would change it. */
const statements = api.injectEndpoints({
  endpoints: (build) => ({
    statement: build.query<string, string>({
      query: (id) => ({ url: `/v1/allocations/${id}/statement`, responseHandler: 'text' }),
      keepUnusedDataFor: 0,
    }),
  }),
});

/** Rows of one answer; older ones are asked for by the cursor. */
export const ROWS_SHOWN = 500;

/** Newest first. */
export const useEntries = (filter: EntryFilter) => {
  const result = enhancedApi.useListAuditRowsQuery(
    { ...filter, limit: String(ROWS_SHOWN) },
    { refetchOnMountOrArgChange: true },
  );
  return { ...result, data: result.currentData as Page | undefined };
};
export const useLazyVerify = enhancedApi.endpoints.verifyAuditChain.useLazyQuery;
export const useLazyStatement = statements.useLazyStatementQuery;
export const useReplayMutation = enhancedApi.useReplayAllocationMutation;
