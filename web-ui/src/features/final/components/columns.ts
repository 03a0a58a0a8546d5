import type { ListColumn } from '../../../shared/grid/listColumns';
import type { FinalLine } from '../api/finalCalls';

export const COLUMNS: ListColumn<FinalLine>[] = [
  { header: 'Account', kind: 'text', width: 120, of: ({ account_id }) => account_id },
  {
    header: 'Statement (par)',
    kind: 'whole',
    width: 125,
    of: ({ statement_quantity }) => statement_quantity,
  },
  {
    header: 'Share of fill (par)',
    kind: 'whole',
    width: 135,
    of: ({ contract_quantity }) => contract_quantity,
  },
  { header: 'Reported (par)', kind: 'whole', width: 120, of: ({ reported_quantity }) => reported_quantity },
  { header: 'Final (par)', kind: 'whole', width: 110, of: ({ quantity }) => quantity },
  { header: 'Difference (par)', kind: 'whole', width: 125, of: ({ difference }) => difference },
  { header: 'Avg px', kind: 'average', width: 110, of: ({ average_price }) => average_price },
  { header: 'Principal', kind: 'money', width: 130, of: ({ money }) => money.principal },
  { header: 'Accrued interest', kind: 'money', width: 130, of: ({ money }) => money.accrued_interest },
  { header: 'Net money', kind: 'money', width: 140, grows: true, of: ({ money }) => money.net_money },
];
