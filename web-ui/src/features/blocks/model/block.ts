import type {
  BlockChangeResponse,
  BlockResponse,
  BlocksResponse,
} from '../../../shared/api/generated/orders';

export type Block = BlockResponse;
export type Blocks = BlocksResponse;
export type BlockChange = BlockChangeResponse;

export interface BlockFilter {
  mine: boolean;
  state?: string;
  side?: string;
  from?: string;
  to?: string;
  q?: string;
}

/** Named by the browser, so that a cancellation whose answer is lost is not asked for twice. */
export interface Cancellation {
  changeId: string;
  allocationIds: string[];
  orderIds: string[];
  reason: string;
}
