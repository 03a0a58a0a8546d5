import { enhancedApi, type RoleResponse, type UserResponse } from '../../../shared/api/generated/auth';

/** The calls of the Users screen. */

export type User = UserResponse;

const users = enhancedApi.enhanceEndpoints({
  addTagTypes: ['User', 'Role'],
  endpoints: {
    getV1Roles: { providesTags: ['Role'] },
    putV1RolesByName: { invalidatesTags: ['Role', 'User'] },
    deleteV1RolesByName: { invalidatesTags: ['Role', 'User'] },
    postV1UsersByIdOneTimePassword: { invalidatesTags: ['User'] },
    postV1UsersByIdTotpReset: { invalidatesTags: ['User'] },
    getV1Users: { providesTags: ['User'] },
    postV1Users: { invalidatesTags: ['User'] },
    patchV1UsersById: { invalidatesTags: ['User'] },
  },
});

/** The most users one answer holds; the screen says so when there are more. */
export const USERS_SHOWN = 1000;

export const useUsers = () => {
  const result = users.useGetV1UsersQuery(
    { limit: String(USERS_SHOWN) },
    { refetchOnMountOrArgChange: true },
  );
  return { ...result, data: result.data as { users: User[]; next_cursor: string | null } | undefined };
};
export const useCreateUserMutation = users.usePostV1UsersMutation;
export const useChangeUserMutation = users.usePatchV1UsersByIdMutation;
export const useIssuePasswordMutation = users.usePostV1UsersByIdOneTimePasswordMutation;
export const useResetTotpMutation = users.usePostV1UsersByIdTotpResetMutation;

export type Role = RoleResponse;
export const useRoles = () => users.useGetV1RolesQuery();
export const usePutRoleMutation = users.usePutV1RolesByNameMutation;
export const useDeleteRoleMutation = users.useDeleteV1RolesByNameMutation;
