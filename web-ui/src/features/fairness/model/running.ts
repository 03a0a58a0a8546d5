import type { Running } from '../api/fairnessCalls';
import { counted, inPercent, par, percentage } from '../../../shared/format/numbers';
import type { ListColumn } from '../../../shared/grid/listColumns';

/** Basis points of NAV in running differences are small: two decimals. */
export const bp = percentage;

/** The accounts farthest from their pro rata shares first, in either direction. */
export const worstFirst = (accounts: Running[]): Running[] =>
  [...accounts].sort((a, b) => Math.abs(b.difference_bp) - Math.abs(a.difference_bp));

/** What the picture shows, in a sentence. */
export function runningFinding(accounts: Running[]): string {
  const farthest = worstFirst(accounts)[0];
  if (!farthest || farthest.difference_bp === 0) {
    return 'Every account has its pro rata share';
  }
  const ahead = accounts.filter(({ difference_bp }) => difference_bp > 0).length;
  const behind = accounts.filter(({ difference_bp }) => difference_bp < 0).length;
  const word = farthest.difference_bp > 0 ? 'ahead' : 'behind';
  return `${counted(ahead, 'account')} ahead of pro rata, ${par(behind)} behind; farthest: ${farthest.account_id}, ${bp(Math.abs(farthest.difference_bp))} bp of NAV ${word}`;
}

export const RUNNING_COLUMNS: ListColumn<Running>[] = [
  { header: 'Account', kind: 'text', width: 120, of: ({ account_id }) => account_id },
  { header: 'Difference (bp NAV)', kind: 'percent', width: 150, of: ({ difference_bp }) => difference_bp },
  { header: 'Difference (par)', kind: 'whole', width: 130, of: ({ difference }) => difference },
  { header: 'Difference (money)', kind: 'money', width: 150, of: ({ difference_money }) => difference_money },
  { header: 'Currency', kind: 'text', width: 84, of: ({ currency }) => currency },
  { header: 'ASD (years)', kind: 'risk', width: 110, of: ({ difference_asd }) => difference_asd },
  { header: 'Trades', kind: 'whole', width: 84, of: ({ trades }) => trades },
  { header: 'Allocated (par)', kind: 'whole', width: 130, of: ({ allocated }) => allocated },
  { header: 'Pro rata share (par)', kind: 'whole', width: 150, of: ({ pro_rata_share }) => pro_rata_share },
  { header: 'Rounded up', kind: 'whole', width: 104, of: ({ rounded_up }) => rounded_up },
  { header: 'Rounded down', kind: 'whole', width: 112, of: ({ rounded_down }) => rounded_down },
  {
    header: 'Rounded to nothing',
    kind: 'whole',
    width: 140,
    of: ({ rounded_to_nothing }) => rounded_to_nothing,
  },
  { header: 'Ties won', kind: 'whole', width: 88, of: ({ ties_won }) => ties_won },
  { header: 'Ties lost', kind: 'whole', width: 88, of: ({ ties_lost }) => ties_lost },
  { header: 'Manual', kind: 'whole', width: 84, of: ({ by_hand }) => by_hand },
  {
    header: 'Last shortfall',
    kind: 'text',
    width: 112,
    isDay: true,
    of: ({ last_shortfall }) => last_shortfall,
  },
  {
    header: 'Fill rate (%)',
    kind: 'percent',
    width: 104,
    of: ({ fill_rate }) => (fill_rate === null ? null : inPercent(fill_rate)),
  },
  { header: 'NAV (money)', kind: 'money', width: 150, of: ({ nav }) => nav },
];
