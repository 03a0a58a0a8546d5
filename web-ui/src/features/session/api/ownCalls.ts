import {
  enhancedApi,
  type ApiTokenResponse as ApiToken,
  type OwnSession,
} from '../../../shared/api/generated/auth';

/** The calls of a user's own account. */

export type { ApiToken, OwnSession };

const own = enhancedApi.enhanceEndpoints({
  addTagTypes: ['OwnSession', 'ApiToken', 'Totp'],
  endpoints: {
    listOwnSessions: { providesTags: ['OwnSession'] },
    endOwnSession: { invalidatesTags: ['OwnSession'] },
    listOwnApiTokens: { providesTags: ['ApiToken'] },
    createOwnApiToken: { invalidatesTags: ['ApiToken'] },
    endOwnApiToken: { invalidatesTags: ['ApiToken'] },
    // A new password ends the other sessions.
    changeOwnPassword: { invalidatesTags: ['OwnSession'] },
    readTotpState: { providesTags: ['Totp'] },
    confirmTotp: { invalidatesTags: ['Totp'] },
    removeTotp: { invalidatesTags: ['Totp'] },
  },
});

export const useMe = () => own.useReadOwnAccountQuery(undefined, { refetchOnMountOrArgChange: true });
export const useOwnSessions = () =>
  own.useListOwnSessionsQuery(undefined, { refetchOnMountOrArgChange: true });
export const useEndSessionMutation = own.useEndOwnSessionMutation;
export const useChangePasswordMutation = own.useChangeOwnPasswordMutation;
export const useTotp = () => own.useReadTotpStateQuery(undefined, { refetchOnMountOrArgChange: true });
export const useBeginTotpMutation = own.useEnrollTotpMutation;
export const useConfirmTotpMutation = own.useConfirmTotpMutation;
export const useRemoveTotpMutation = own.useRemoveTotpMutation;
export const useApiTokens = () =>
  own.useListOwnApiTokensQuery(undefined, { refetchOnMountOrArgChange: true });
export const useCreateApiTokenMutation = own.useCreateOwnApiTokenMutation;
export const useEndApiTokenMutation = own.useEndOwnApiTokenMutation;
