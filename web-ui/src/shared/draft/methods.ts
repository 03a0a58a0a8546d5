import type { Method } from '../api/contract';
import type { BaseMetric, TargetMetric } from './draft';

/** The methods in the words of the desk. */
export const METHODS: Record<Method, { name: string; sentence: string }> = {
  PRO_RATA: {
    name: 'Pro rata',
    sentence: 'Allocates in proportion to NAV, position or custom values; capped amounts are reallocated.',
  },
  CUSTOM_WEIGHTS: {
    name: 'Custom weights',
    sentence: 'Allocates in proportion to your weights, normalized to 100%; capped amounts are reallocated.',
  },
  MIN_DISPERSION: {
    name: 'Minimum dispersion',
    sentence:
      'Allocates to minimize the dispersion of one risk metric across the accounts, with an optimality proof.',
  },
};

export const BASES: Record<BaseMetric, string> = {
  NAV: 'NAV',
  HOLDING: 'Current position',
  CUSTOM: 'Custom',
};

export const TARGETS: Record<TargetMetric, { name: string; short: string; unit: string }> = {
  ACTIVE_SPREAD_DURATION: { name: 'Active spread duration', short: 'ASD', unit: 'years' },
  SPREAD_DURATION: { name: 'Spread duration', short: 'Spread duration', unit: 'years' },
  DURATION: { name: 'Duration', short: 'Duration', unit: 'years' },
  CONTRIBUTION_TO_DURATION: { name: 'Duration contribution', short: 'Duration contribution', unit: 'years' },
  DTS: { name: 'Duration times spread', short: 'DTS', unit: 'years × bp' },
};
