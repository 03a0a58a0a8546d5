import {
  enhancedApi,
  type AccountMetrics,
  type AccountResponse,
  type HoldingRow,
  type Row,
} from '../../../shared/api/generated/reference-data';

/** The calls of the Accounts screen. */

export type Metrics = AccountMetrics;
export type Holding = HoldingRow;
export type Account = AccountResponse;
export type Cash = Row;

/** At the start of the day, or with the open orders in it. */
export const useAccount = (accountId: string, asOf: 'SOD' | 'CURRENT') => {
  const result = enhancedApi.useGetV1AccountsByAccountIdQuery(
    { accountId, asOf },
    { refetchOnMountOrArgChange: true },
  );
  return { ...result, data: result.currentData as Account | undefined };
};

export const useCash = (accountId: string) => {
  const result = enhancedApi.useGetV1CashByAccountIdQuery({ accountId }, { refetchOnMountOrArgChange: true });
  return { ...result, data: result.currentData as { cash_positions: Cash[] } | undefined };
};
