import { currencySign } from '../../../shared/format/numbers';
import type { ListColumn } from '../../../shared/grid/listColumns';
import type { FinalLine } from '../api/finalCalls';

/** @param currency of the bond, as its ISO code */
export const columnsIn = (currency: string): ListColumn<FinalLine>[] => [
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
  inMoney('Principal', currency, ({ principal }) => principal),
  inMoney('Accrued interest', currency, ({ accrued_interest }) => accrued_interest),
  { ...inMoney('Net money', currency, ({ net_money }) => net_money), grows: true },
];

const inMoney = (
  name: string,
  currency: string,
  of: (money: FinalLine['money']) => number,
): ListColumn<FinalLine> => ({
  header: `${name} (${currencySign(currency)})`,
  kind: 'money',
  width: 130,
  of: ({ money }) => of(money),
});
