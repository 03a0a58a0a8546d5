import { enhancedApi, type WaiverResponse } from '../../../shared/api/generated/allocation';
import { enhancedApi as reference } from '../../../shared/api/generated/reference-data';

/** The calls of the Compliance screen but for the rule book's. */

export type Waiver = WaiverResponse;

/** The most rows one answer holds; the screen says so when there are more. */
export const ROWS_SHOWN = 1000;

const waivers = enhancedApi.enhanceEndpoints({
  addTagTypes: ['Waiver'],
  endpoints: {
    getV1Waivers: { providesTags: ['Waiver'] },
    postV1Waivers: { invalidatesTags: ['Waiver'] },
    deleteV1WaiversById: { invalidatesTags: ['Waiver'] },
  },
});

export const useBreaches = () =>
  reference.useGetV1ComplianceBreachesQuery(
    { limit: String(ROWS_SHOWN) },
    { refetchOnMountOrArgChange: true },
  );
/** @param days the first and the last, UTC */
export const useOverrides = (days: { from?: string; to?: string }) =>
  enhancedApi.useGetV1ComplianceOverridesQuery(
    { ...days, limit: String(ROWS_SHOWN) },
    { refetchOnMountOrArgChange: true },
  );
export const useWaivers = () =>
  waivers.useGetV1WaiversQuery({ limit: String(ROWS_SHOWN) }, { refetchOnMountOrArgChange: true });
export const useGrantWaiverMutation = waivers.usePostV1WaiversMutation;
export const useRevokeWaiverMutation = waivers.useDeleteV1WaiversByIdMutation;
