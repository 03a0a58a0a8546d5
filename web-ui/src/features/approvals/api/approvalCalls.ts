import { enhancedApi, type ApprovalResponse } from '../../../shared/api/generated/allocation';

/** The calls of the approvals queue. */

export type Approval = ApprovalResponse;
export type ApprovalStatus = Approval['status'];

const calls = enhancedApi.enhanceEndpoints({
  addTagTypes: ['Approval', 'Order'],
  endpoints: {
    listApprovals: { providesTags: ['Approval'] },
    readApproval: { providesTags: ['Approval'] },
    commitAllocation: { invalidatesTags: ['Approval', 'Order'] },
    // A refusal says that what is shown is old, so it is read again after a failure as well.
    approveCommit: { invalidatesTags: ['Approval', 'Order'] },
    rejectCommit: { invalidatesTags: ['Approval'] },
    withdrawCommit: { invalidatesTags: ['Approval'] },
  },
});

/** The most one answer holds; the screen says so when there are more. */
export const APPROVALS_SHOWN = 200;
/** Another user's request or decision is seen at the latest after this. */
const AGAIN_MS = 10_000;

/** @param mine whether the caller asked for it; null: all that the caller may see */
export const useApprovals = (status: ApprovalStatus | undefined, mine: boolean | null) =>
  calls.useListApprovalsQuery(
    {
      ...(status && { status }),
      ...(mine !== null && { mine: String(mine) }),
      limit: String(APPROVALS_SHOWN),
    },
    { pollingInterval: AGAIN_MS, refetchOnMountOrArgChange: true },
  );
export const useApproveMutation = calls.useApproveCommitMutation;
export const useRejectMutation = calls.useRejectCommitMutation;
export const useWithdrawMutation = calls.useWithdrawCommitMutation;
