import type { FileColumn } from '../../../shared/export/table';
import type { Block } from './block';
import { bondOf, liveInWords, stateInWords } from './words';

const text = (header: string, of: FileColumn<Block>['of']): FileColumn<Block> => ({
  header,
  kind: 'text',
  of,
});
const par = (header: string, of: FileColumn<Block>['of']): FileColumn<Block> => ({
  header,
  kind: 'whole',
  of,
});

/** Blocks as a file: with the identifiers that the screen has no room for. */
export const FILE_COLUMNS: FileColumn<Block>[] = [
  text('Allocation', ({ allocation_id }) => allocation_id),
  { header: 'Committed (UTC)', kind: 'time', of: ({ committed_at }) => committed_at },
  text('Trader', ({ trader }) => trader),
  text('Side', ({ side }) => side),
  text('CUSIP', ({ cusip, security_id }) => cusip ?? security_id),
  text('ISIN', ({ isin }) => isin),
  text('Bond', bondOf),
  text('Settle', ({ settlement_date }) => settlement_date),
  { header: 'Limit px', kind: 'average', of: ({ limit_price }) => limit_price },
  par('Quantity (par)', ({ quantity }) => quantity),
  par('Filled (par)', ({ filled }) => filled),
  par('Leaves (par)', ({ leaves }) => leaves),
  par('Canceled (par)', ({ canceled }) => canceled),
  par('Failed (par)', ({ failed }) => failed),
  { header: 'Avg px', kind: 'average', of: ({ average_price }) => average_price },
  par('Accounts', ({ accounts }) => accounts),
  text('Status', ({ state }) => stateInWords(state)),
  text('Orders', liveInWords),
  { header: 'Updated (UTC)', kind: 'time', of: ({ updated_at }) => updated_at },
];
