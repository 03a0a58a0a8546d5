import { enhancedApi, type WaiverResponse } from '../../../shared/api/generated/allocation';
import { enhancedApi as reference } from '../../../shared/api/generated/reference-data';

/** The calls of the Compliance screen but for the rule book's. */

export type Waiver = WaiverResponse;

/** The most rows one answer holds; the screen says so when there are more. */
export const ROWS_SHOWN = 1000;

const waivers = enhancedApi.enhanceEndpoints({
  addTagTypes: ['Waiver'],
  endpoints: {
    listWaivers: { providesTags: ['Waiver'] },
    grantWaiver: { invalidatesTags: ['Waiver'] },
    revokeWaiver: { invalidatesTags: ['Waiver'] },
  },
});

export const useBreaches = () =>
  reference.useListBreachesQuery({ limit: String(ROWS_SHOWN) }, { refetchOnMountOrArgChange: true });
/** @param days the first and the last, UTC */
export const useOverrides = (days: { from?: string; to?: string }) =>
  enhancedApi.useListOverridesQuery(
    { ...days, limit: String(ROWS_SHOWN) },
    { refetchOnMountOrArgChange: true },
  );
export const useWaivers = () =>
  waivers.useListWaiversQuery({ limit: String(ROWS_SHOWN) }, { refetchOnMountOrArgChange: true });
export const useGrantWaiverMutation = waivers.useGrantWaiverMutation;
export const useRevokeWaiverMutation = waivers.useRevokeWaiverMutation;
