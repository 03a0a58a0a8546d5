import type { Method } from '../api/contract';
import type { BaseMetric, TargetMetric } from './draft';

/** The methods in the words of the desk. */
export const METHODS: Record<Method, { name: string; sentence: string }> = {
  PRO_RATA: {
    name: 'Pro rata',
    sentence:
      'Allocates in proportion to NAV, position, cash or custom values; capped amounts are reallocated.',
  },
  CUSTOM_WEIGHTS: {
    name: 'Custom weights',
    sentence: 'Allocates by your weights, or by an amount for each account: dollars, % of block or par.',
  },
  MIN_DISPERSION: {
    name: 'Minimum dispersion',
    sentence:
      'Allocates to minimize the dispersion of one risk metric across the accounts, with an optimality proof.',
  },
  LEVEL_TO_TARGET: {
    name: 'Level to target',
    sentence: 'Brings the positions after the trade into proportion with your target weights.',
  },
};

/** The methods as the form offers them. */
export const OFFERED: Method[] = ['PRO_RATA', 'CUSTOM_WEIGHTS', 'LEVEL_TO_TARGET', 'MIN_DISPERSION'];

export const BASES: Record<BaseMetric, string> = {
  NAV: 'NAV',
  HOLDING: 'Current position',
  MARKET_VALUE: 'Market value of all positions',
  AVAILABLE_CASH: 'Available cash',
  EQUAL: 'Equal',
  CUSTOM: 'Custom',
};

export const TARGETS: Record<TargetMetric, { name: string; short: string; unit: string }> = {
  ACTIVE_SPREAD_DURATION: { name: 'Active spread duration', short: 'ASD', unit: 'years' },
  SPREAD_DURATION: { name: 'Spread duration', short: 'Spread duration', unit: 'years' },
  DURATION: { name: 'Duration', short: 'Duration', unit: 'years' },
  CONTRIBUTION_TO_DURATION: { name: 'Duration contribution', short: 'Duration contribution', unit: 'years' },
  DTS: { name: 'Duration times spread', short: 'DTS', unit: 'years × bp' },
  OAS: { name: 'Option-adjusted spread', short: 'OAS', unit: 'bp' },
};
