import { currencySign } from '../../../shared/format/numbers';
import type { ListColumn } from '../../../shared/grid/listColumns';
import type { FinalRow } from '../model/rows';
import { warningInWords } from '../model/words';

/** @param currency of the bond, as its ISO code */
export const columnsIn = (currency: string): ListColumn<FinalRow>[] => [
  { header: 'Account', kind: 'text', width: 96, of: ({ account_id }) => account_id },
  {
    header: 'Statement (par)',
    kind: 'whole',
    width: 108,
    of: ({ statement_quantity }) => statement_quantity,
  },
  {
    header: 'Share of fill (par)',
    kind: 'whole',
    width: 112,
    of: ({ contract_quantity }) => contract_quantity,
  },
  { header: 'Reported (par)', kind: 'whole', width: 104, of: ({ reported_quantity }) => reported_quantity },
  { header: 'Final (par)', kind: 'whole', width: 96, of: ({ quantity }) => quantity },
  { header: 'Difference (par)', kind: 'whole', width: 104, of: ({ difference }) => difference },
  { header: 'Avg px', kind: 'average', width: 88, of: ({ average_price }) => average_price },
  inMoney('Principal', currency, ({ principal }) => principal),
  inMoney('Accrued interest', currency, ({ accrued_interest }) => accrued_interest),
  inMoney('Net money', currency, ({ net_money }) => net_money),
  {
    header: 'Warning',
    kind: 'text',
    width: 120,
    grows: true,
    of: ({ warnings }) => warnings.map(warningInWords).join('; '),
  },
];

const inMoney = (
  name: string,
  currency: string,
  of: (money: FinalRow['money']) => number,
): ListColumn<FinalRow> => ({
  header: `${name} (${currencySign(currency)})`,
  kind: 'money',
  width: 108,
  of: ({ money }) => of(money),
});
