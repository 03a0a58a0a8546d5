import type { Preview } from '../../../../shared/api/contract';

/** What a chart of a preview is given. */
export interface ChartProps {
  preview: Preview;
  /** Beside the accounts, where it draws fewer of them. */
  isSmall?: boolean;
}

/** How many accounts a picture of bars has room for. */
export const mostBars = (isSmall: boolean) => (isSmall ? 10 : 40);
