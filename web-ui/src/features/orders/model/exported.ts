import type { Order } from '../../../shared/api/contract';
import type { FileColumn } from '../../../shared/export/table';
import { lastMessageOf } from './history';
import { inWords } from '../../../shared/commits/orderStates';

const text = (header: string, of: FileColumn<Order>['of']): FileColumn<Order> => ({
  header,
  kind: 'text',
  of,
});

/** Child orders as a file: with the identifiers that the screen has no room for. */
export const FILE_COLUMNS: FileColumn<Order>[] = [
  text('Order', ({ order_id }) => order_id),
  text('Allocation', ({ allocation_id }) => allocation_id),
  text('Account', ({ account_id }) => account_id),
  text('Side', ({ side }) => side),
  text('Bond', ({ security_id }) => security_id),
  text('Settle', ({ settlement_date }) => settlement_date),
  { header: 'Limit px', kind: 'average', of: ({ limit_price }) => limit_price },
  { header: 'Quantity (par)', kind: 'whole', of: ({ quantity }) => quantity },
  { header: 'Filled (par)', kind: 'whole', of: ({ filled }) => filled },
  { header: 'Avg px', kind: 'average', of: ({ average_price }) => average_price },
  text('Status', ({ status }) => inWords(status)),
  text('Aladdin status', ({ aladdin_status }) => aladdin_status),
  text('Aladdin order', ({ aladdin_order_id }) => aladdin_order_id),
  text('Entered by', ({ requested_by }) => requested_by),
  { header: 'Updated (UTC)', kind: 'time', of: ({ updated_at }) => updated_at },
  text('Message', lastMessageOf),
];
