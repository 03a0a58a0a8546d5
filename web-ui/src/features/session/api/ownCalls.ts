import { enhancedApi, type OwnSession } from '../../../shared/api/generated/auth';

/** The calls of a user's own account. */

export type { OwnSession };

const own = enhancedApi.enhanceEndpoints({
  addTagTypes: ['OwnSession', 'Totp'],
  endpoints: {
    getV1AuthSessions: { providesTags: ['OwnSession'] },
    deleteV1AuthSessionsById: { invalidatesTags: ['OwnSession'] },
    // A new password ends the other sessions.
    postV1AuthPassword: { invalidatesTags: ['OwnSession'] },
    getV1AuthTotp: { providesTags: ['Totp'] },
    postV1AuthTotpConfirmation: { invalidatesTags: ['Totp'] },
    postV1AuthTotpRemoval: { invalidatesTags: ['Totp'] },
  },
});

export const useMe = () => own.useGetV1AuthMeQuery(undefined, { refetchOnMountOrArgChange: true });
export const useOwnSessions = () =>
  own.useGetV1AuthSessionsQuery(undefined, { refetchOnMountOrArgChange: true });
export const useEndSessionMutation = own.useDeleteV1AuthSessionsByIdMutation;
export const useChangePasswordMutation = own.usePostV1AuthPasswordMutation;
export const useTotp = () => own.useGetV1AuthTotpQuery(undefined, { refetchOnMountOrArgChange: true });
export const useBeginTotpMutation = own.usePostV1AuthTotpEnrollmentMutation;
export const useConfirmTotpMutation = own.usePostV1AuthTotpConfirmationMutation;
export const useRemoveTotpMutation = own.usePostV1AuthTotpRemovalMutation;
