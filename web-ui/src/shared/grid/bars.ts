import type { CellStyle } from 'ag-grid-community';

const TINT = 'color-mix(in srgb, var(--mui-palette-info-main) 22%, transparent)';

/** A bar behind a cell's figure, from so many percent of its width to so many. */
export const barBehind = (from: number, to: number): CellStyle => ({
  background: `linear-gradient(to right, transparent ${from}%, ${TINT} ${from}%, ${TINT} ${to}%, transparent ${to}%) no-repeat`,
});
