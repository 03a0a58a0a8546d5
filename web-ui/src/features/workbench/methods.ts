import type { Method } from '../../shared/api/contract';
import type { BaseMetric, TargetMetric } from './draft';

/** The methods in the words of the desk. */
export const METHODS: Record<Method, { name: string; sentence: string }> = {
  PRO_RATA: {
    name: 'Pro rata',
    sentence:
      'Every account gets the share of the block that its base has of all bases; what a limit cuts off goes to the others.',
  },
  CUSTOM_WEIGHTS: {
    name: 'Custom weights',
    sentence: 'Your own weights decide the shares; they are scaled to 100 % and cut to limits like pro rata.',
  },
  MIN_DISPERSION: {
    name: 'Minimum dispersion',
    sentence:
      'The block goes where it brings the accounts closest together on one risk figure, and the answer comes with a proof.',
  },
};

export const BASES: Record<BaseMetric, string> = {
  NAV: 'Net asset value',
  HOLDING: 'Par held of this bond',
  CUSTOM: 'Values I paste',
};

export const TARGETS: Record<TargetMetric, { name: string; short: string; unit: string }> = {
  ACTIVE_SPREAD_DURATION: { name: 'Active spread duration', short: 'ASD', unit: 'years' },
  SPREAD_DURATION: { name: 'Spread duration', short: 'Spread duration', unit: 'years' },
  DURATION: { name: 'Duration', short: 'Duration', unit: 'years' },
  CONTRIBUTION_TO_DURATION: { name: 'Contribution to duration', short: 'CTD', unit: 'years' },
  DTS: { name: 'Duration times spread', short: 'DTS', unit: 'years × bp' },
};
