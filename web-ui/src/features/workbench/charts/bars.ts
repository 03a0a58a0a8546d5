/** What charts of bars have in common. */
const BAR_HEIGHT = 22;
const AXIS_HEIGHT = 64;

/** px, for so many accounts one under the other. */
export const barsHeight = (accounts: number) => Math.max(3, accounts) * BAR_HEIGHT + AXIS_HEIGHT;
export const BAR_MARGIN = { top: 8, right: 24, bottom: 24, left: 16 };

const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 });
/** Ticks: 2.5M, 500K. */
export const COMPACT = (value: number): string => compact.format(value).replace('-', '\u2212');
