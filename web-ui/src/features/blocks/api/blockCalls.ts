import { api } from '../../../shared/api/api';
import type { Order } from '../../../shared/api/contract';
import type { BlockFilter, Blocks } from '../model/block';
import { followBlocks } from './followBlocks';

/** The calls of the block blotter. */

/** Rows of one answer. */
export const BLOCKS_SHOWN = 200;
/** The most orders of one answer. */
const ORDERS_READ = 1000;

interface OrderPage {
  orders: Order[];
  next_cursor: string | null;
}

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
    // Without a tag: what a dialog shows stays as it was when it opened.
    ordersOfBlocks: build.query<Order[], string[]>({
      queryFn: async (allocationIds, _api, _extra, ask) => {
        const orders: Order[] = [];
        for (const allocationId of allocationIds) {
          let cursor: string | null = null;
          do {
            const params = { allocation_id: allocationId, limit: ORDERS_READ, ...(cursor && { cursor }) };
            const { data, error } = await ask({ url: '/v1/orders', params });
            if (error) {
              return { error };
            }
            const page = data as OrderPage;
            orders.push(...page.orders);
            cursor = page.next_cursor;
          } while (cursor);
        }
        return { data: orders };
      },
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useBlocksQuery, useOrdersOfBlocksQuery } = calls;
