import { enhancedApi as auth, type RightsRequestResponse } from '../../../shared/api/generated/auth';
import {
  enhancedApi as reference,
  type ImportRequestResponse,
} from '../../../shared/api/generated/reference-data';

/** The calls of what waits for a second administrator or compliance officer. */

export type RightsRequest = RightsRequestResponse;
export type ImportRequest = ImportRequestResponse;

const rights = auth.enhanceEndpoints({
  addTagTypes: ['RightsRequest', 'User', 'Role'],
  endpoints: {
    listRightsRequests: { providesTags: ['RightsRequest'] },
    // A refusal says that what is shown is old, so it is read again after a failure as well.
    approveRightsRequest: { invalidatesTags: ['RightsRequest', 'User', 'Role'] },
    rejectRightsRequest: { invalidatesTags: ['RightsRequest'] },
    withdrawRightsRequest: { invalidatesTags: ['RightsRequest'] },
  },
});

const imports = reference.enhanceEndpoints({
  addTagTypes: ['ImportRequest'],
  endpoints: {
    listImportRequests: { providesTags: ['ImportRequest'] },
    approveImportRequest: { invalidatesTags: ['ImportRequest'] },
    rejectImportRequest: { invalidatesTags: ['ImportRequest'] },
    withdrawImportRequest: { invalidatesTags: ['ImportRequest'] },
  },
});

/** The most one answer holds. */
const SHOWN = '200';
/** Another user's request or decision is seen at the latest after this. */
const AGAIN = { pollingInterval: 10_000, refetchOnMountOrArgChange: true };

export const useRightsRequests = () => rights.useListRightsRequestsQuery({ limit: SHOWN }, AGAIN);
export const useImportRequests = () => imports.useListImportRequestsQuery({ limit: SHOWN }, AGAIN);

/** Approve, reject and withdraw; each takes the id of a request and a reason. */
export const useRightsActs = () => ({
  approve: rights.useApproveRightsRequestMutation(),
  reject: rights.useRejectRightsRequestMutation(),
  withdraw: rights.useWithdrawRightsRequestMutation(),
});
export const useImportActs = () => ({
  approve: imports.useApproveImportRequestMutation(),
  reject: imports.useRejectImportRequestMutation(),
  withdraw: imports.useWithdrawImportRequestMutation(),
});
