import type { Preview } from '../../../shared/api/contract';
import { provesDispersion, smallPercent, targetOf } from '../../../shared/findings/findings';
import { dollars, known, par, percent, years } from '../../../shared/format/numbers';
import { breachedAccounts } from './grid/views';

export interface Figure {
  name: string;
  value: string;
  /** Only where there is room. */
  isWide?: boolean;
  isAmber?: boolean;
}

const arrow = (pre: number | null, post: number | null) => `${known(pre, years)} → ${known(post, years)}`;

/** What a trader asks of a block first, as the service found it. */
export function figuresOf(preview: Preview): Figure[] {
  const { summary, allocations, certificate, warnings, order } = preview;
  const { short } = targetOf(preview);
  const metrics = summary.dispersion_metrics;
  const breaches = warnings.filter(({ severity }) => severity === 'BREACH').length;
  const gained = metrics.improvement;
  return [
    {
      name: 'Allocated',
      value: `${par(summary.total_allocated)} · ${percent(summary.allocation_rate).replace('.00%', '%')}`,
      isAmber: summary.total_allocated < order.total_quantity,
    },
    { name: 'Accounts', value: `${par(summary.accounts_allocated)}/${par(allocations.length)}` },
    { name: 'Net money', value: `$${dollars(summary.total_notional)}` },
    {
      name: `σ ${short}${gained ? ` ${gained > 0 ? '\u2212' : '+'}${percent(Math.abs(gained))}` : ''}`,
      value: arrow(metrics.pre_trade_std_dev, metrics.post_trade_std_dev),
    },
    { name: `Mean ${short}`, value: arrow(metrics.pre_trade_mean, metrics.post_trade_mean), isWide: true },
    ...(certificate && provesDispersion(certificate)
      ? [{ name: 'Optimality gap', value: `≤ ${smallPercent(certificate.relative_gap)}`, isWide: true }]
      : []),
    {
      name: breaches > 0 ? `Breaches (${par(breachedAccounts(warnings).size)} accts)` : 'Breaches',
      value: breaches > 0 ? `● ${par(breaches)}` : '0',
      isAmber: breaches > 0,
    },
  ];
}
