import { api } from '../../../shared/api/api';
import type { BlockChange, BlockFilter, Blocks, Cancellation } from '../model/block';
import { followBlocks } from './followBlocks';

/** The calls of the block blotter. */

/** Rows of one answer. */
export const BLOCKS_SHOWN = 200;

const calls = api.enhanceEndpoints({ addTagTypes: ['Block', 'Order'] }).injectEndpoints({
  endpoints: (build) => ({
    blocks: build.query<Blocks, BlockFilter>({
      query: ({ mine, ...filter }) => ({
        url: '/v1/blocks',
        params: { ...filter, ...(mine && { mine }), limit: BLOCKS_SHOWN },
      }),
      providesTags: ['Block'],
      onCacheEntryAdded: followBlocks,
    }),
    cancelBlocks: build.mutation<BlockChange, Cancellation>({
      query: ({ changeId, allocationIds, orderIds, reason }) => ({
        url: '/v1/block-changes',
        method: 'POST',
        headers: { 'Idempotency-Key': changeId },
        body: { kind: 'CANCEL', allocation_ids: allocationIds, order_ids: orderIds, reason },
      }),
    }),
    blockChange: build.query<BlockChange, string>({
      query: (id) => `/v1/block-changes/${id}`,
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useBlocksQuery, useCancelBlocksMutation, useBlockChangeQuery } = calls;
