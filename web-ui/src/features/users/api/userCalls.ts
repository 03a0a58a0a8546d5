import { enhancedApi, type RoleResponse, type UserResponse } from '../../../shared/api/generated/auth';

/** The calls of the Users screen. */

export type User = UserResponse;

const users = enhancedApi.enhanceEndpoints({
  addTagTypes: ['User', 'Role', 'RightsRequest'],
  endpoints: {
    listRoles: { providesTags: ['Role'] },
    putRole: { invalidatesTags: ['Role', 'User', 'RightsRequest'] },
    removeRole: { invalidatesTags: ['Role', 'User'] },
    makeOneTimePassword: { invalidatesTags: ['User', 'RightsRequest'] },
    resetTotp: { invalidatesTags: ['User'] },
    listUsers: { providesTags: ['User'] },
    createUser: { invalidatesTags: ['User', 'RightsRequest'] },
    changeUser: { invalidatesTags: ['User', 'RightsRequest'] },
    listRightsRequests: { providesTags: ['RightsRequest'] },
  },
});

/** The most users one answer holds; the screen says so when there are more. */
export const USERS_SHOWN = 1000;

export const useUsers = () => {
  const result = users.useListUsersQuery({ limit: String(USERS_SHOWN) }, { refetchOnMountOrArgChange: true });
  return { ...result, data: result.data as { users: User[]; next_cursor: string | null } | undefined };
};
export const useCreateUserMutation = users.useCreateUserMutation;
export const useChangeUserMutation = users.useChangeUserMutation;
export const useIssuePasswordMutation = users.useMakeOneTimePasswordMutation;
export const useResetTotpMutation = users.useResetTotpMutation;

/** @return how many requests wait for a second administrator */
export const useWaitingRights = (): number =>
  users
    .useListRightsRequestsQuery({}, { refetchOnMountOrArgChange: true })
    .data?.rights_requests.filter(({ status }) => status === 'PENDING').length ?? 0;

export type Role = RoleResponse;
export const useRoles = () => users.useListRolesQuery();
export const usePutRoleMutation = users.usePutRoleMutation;
export const useDeleteRoleMutation = users.useRemoveRoleMutation;
