import { useMemo } from 'react';
import { useSelector } from 'react-redux';
import {
  enhancedApi,
  type AccountMetrics,
  type AccountResponse,
  type AccountRowResponse,
  type BreachListResponse,
  type HoldingRow,
  type Row,
} from '../../../shared/api/generated/reference-data';
import { selectMay } from '../../../shared/api/session';
import { breachesOf } from '../model/breaches';

/** The calls of the Accounts screen. */

export type Metrics = AccountMetrics;
export type Holding = HoldingRow;
export type Account = AccountResponse;
export type Cash = Row;

/** At the start of the day, or with the open orders in it. */
export const useAccount = (accountId: string, asOf: 'SOD' | 'CURRENT') => {
  const result = enhancedApi.useReadAccountQuery({ accountId, asOf }, { refetchOnMountOrArgChange: true });
  return { ...result, data: result.currentData as Account | undefined };
};

export const useCash = (accountId: string) => {
  const result = enhancedApi.useReadCashQuery({ accountId }, { refetchOnMountOrArgChange: true });
  return { ...result, data: result.currentData as { cash_positions: Cash[] } | undefined };
};

export type Figures = AccountRowResponse;

/** The most accounts of which one answer gives figures; a group narrows them. */
export const FIGURES_SHOWN = 1000;
/** The most breaches one answer holds. */
const BREACHES_READ = 1000;

/** NAV, cash and risk of each account, at the start of the day. @param group null: of every group */
export const useFigures = (group: string | null) => {
  const { currentData } = enhancedApi.useListAccountsQuery(
    { ...(group && { group }), limit: String(FIGURES_SHOWN) },
    { refetchOnMountOrArgChange: true },
  );
  return currentData as { accounts: Figures[]; next_cursor: string | null } | undefined;
};

/** How many breaches each account has at the start of the day; asks nothing for users who may not know. */
export const useBreachCounts = () => {
  const mayRead = useSelector(selectMay('compliance:read'));
  const mayApprove = useSelector(selectMay('compliance:approve'));
  const mayKnow = mayRead || mayApprove;
  const { currentData } = enhancedApi.useListBreachesQuery(
    { limit: String(BREACHES_READ) },
    { skip: !mayKnow, refetchOnMountOrArgChange: true },
  );
  const answer = currentData as BreachListResponse | undefined;
  return { mayKnow, countOf: useMemo(() => (answer ? breachesOf(answer) : null), [answer]) };
};
