import type { BlockResponse, BlocksResponse } from '../../../shared/api/generated/orders';

export type Block = BlockResponse;
export type Blocks = BlocksResponse;

export interface BlockFilter {
  mine: boolean;
  state?: string;
  side?: string;
  from?: string;
  to?: string;
  q?: string;
}
