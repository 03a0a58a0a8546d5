import {
  enhancedApi,
  type CorrectionResponse,
  type FinalAllocationResponse,
} from '../../../shared/api/generated/allocation';
import { enhancedApi as orders, type BlockResponse } from '../../../shared/api/generated/orders';

/** The calls of the final allocation of a block. */
export type FinalAllocation = FinalAllocationResponse;
export type FinalLine = FinalAllocation['allocations'][number];
export type Correction = CorrectionResponse;

const calls = enhancedApi.enhanceEndpoints({
  addTagTypes: ['Final', 'Block'],
  endpoints: {
    readFinalAllocation: { providesTags: ['Final'] },
    listCorrections: { providesTags: ['Final'] },
    // A refusal says that what is shown is old, so it is read again after a failure as well.
    requestCorrection: { invalidatesTags: ['Final'] },
    decideCorrection: { invalidatesTags: ['Final'] },
  },
});
const blocks = orders.enhanceEndpoints({
  addTagTypes: ['Final', 'Block'],
  endpoints: {
    readBlock: { providesTags: ['Block'] },
    allocateBlock: { invalidatesTags: ['Final', 'Block'] },
  },
});

/** Another user's correction or decision is seen at the latest after this. */
const AGAIN_MS = 10_000;

export const useFinalAllocation = (id: string) =>
  calls.useReadFinalAllocationQuery({ id }, { pollingInterval: AGAIN_MS });
export const useCorrections = (id: string) =>
  calls.useListCorrectionsQuery({ id }, { pollingInterval: AGAIN_MS });
/** What is filled of the block, and whether its fills can be allocated. */
export const useBlock = (allocationId: string) => {
  const { currentData } = blocks.useReadBlockQuery({ allocationId }, { pollingInterval: AGAIN_MS });
  return currentData as BlockResponse | undefined;
};
export const useAskMutation = calls.useRequestCorrectionMutation;
export const useDecideMutation = calls.useDecideCorrectionMutation;
export const useAllocateMutation = blocks.useAllocateBlockMutation;
