import { api } from '../api';
const injectedRtkApi = api.injectEndpoints({
  endpoints: (build) => ({
    getV1AuthMe: build.query<GetV1AuthMeApiResponse, GetV1AuthMeApiArg>({
      query: () => ({ url: `/v1/auth/me` }),
    }),
    postV1AuthPassword: build.mutation<PostV1AuthPasswordApiResponse, PostV1AuthPasswordApiArg>({
      query: (queryArg) => ({
        url: `/v1/auth/password`,
        method: 'POST',
        body: queryArg.changePassword,
      }),
    }),
    getV1AuthSessions: build.query<GetV1AuthSessionsApiResponse, GetV1AuthSessionsApiArg>({
      query: () => ({ url: `/v1/auth/sessions` }),
    }),
    deleteV1AuthSessionsById: build.mutation<
      DeleteV1AuthSessionsByIdApiResponse,
      DeleteV1AuthSessionsByIdApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/auth/sessions/${encodeURIComponent(String(queryArg.id))}`,
        method: 'DELETE',
      }),
    }),
    getV1AuthTotp: build.query<GetV1AuthTotpApiResponse, GetV1AuthTotpApiArg>({
      query: () => ({ url: `/v1/auth/totp` }),
    }),
    postV1AuthTotpConfirmation: build.mutation<
      PostV1AuthTotpConfirmationApiResponse,
      PostV1AuthTotpConfirmationApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/auth/totp/confirmation`,
        method: 'POST',
        body: queryArg.firstCode,
      }),
    }),
    postV1AuthTotpEnrollment: build.mutation<
      PostV1AuthTotpEnrollmentApiResponse,
      PostV1AuthTotpEnrollmentApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/auth/totp/enrollment`,
        method: 'POST',
        body: queryArg.currentPassword,
      }),
    }),
    postV1AuthTotpRemoval: build.mutation<PostV1AuthTotpRemovalApiResponse, PostV1AuthTotpRemovalApiArg>({
      query: (queryArg) => ({
        url: `/v1/auth/totp/removal`,
        method: 'POST',
        body: queryArg.removeTotp,
      }),
    }),
    getV1Permissions: build.query<GetV1PermissionsApiResponse, GetV1PermissionsApiArg>({
      query: () => ({ url: `/v1/permissions` }),
    }),
    getV1Roles: build.query<GetV1RolesApiResponse, GetV1RolesApiArg>({
      query: () => ({ url: `/v1/roles` }),
    }),
    deleteV1RolesByName: build.mutation<DeleteV1RolesByNameApiResponse, DeleteV1RolesByNameApiArg>({
      query: (queryArg) => ({
        url: `/v1/roles/${encodeURIComponent(String(queryArg.name))}`,
        method: 'DELETE',
      }),
    }),
    putV1RolesByName: build.mutation<PutV1RolesByNameApiResponse, PutV1RolesByNameApiArg>({
      query: (queryArg) => ({
        url: `/v1/roles/${encodeURIComponent(String(queryArg.name))}`,
        method: 'PUT',
        body: queryArg.roleRequest,
      }),
    }),
    getV1RolesByName: build.query<GetV1RolesByNameApiResponse, GetV1RolesByNameApiArg>({
      query: (queryArg) => ({
        url: `/v1/roles/${encodeURIComponent(String(queryArg.name))}`,
      }),
    }),
    getV1Users: build.query<GetV1UsersApiResponse, GetV1UsersApiArg>({
      query: (queryArg) => ({
        url: `/v1/users`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    postV1Users: build.mutation<PostV1UsersApiResponse, PostV1UsersApiArg>({
      query: (queryArg) => ({
        url: `/v1/users`,
        method: 'POST',
        body: queryArg.createUserRequest,
      }),
    }),
    getV1UsersById: build.query<GetV1UsersByIdApiResponse, GetV1UsersByIdApiArg>({
      query: (queryArg) => ({
        url: `/v1/users/${encodeURIComponent(String(queryArg.id))}`,
      }),
    }),
    patchV1UsersById: build.mutation<PatchV1UsersByIdApiResponse, PatchV1UsersByIdApiArg>({
      query: (queryArg) => ({
        url: `/v1/users/${encodeURIComponent(String(queryArg.id))}`,
        method: 'PATCH',
        body: queryArg.changeUserRequest,
      }),
    }),
    postV1UsersByIdOneTimePassword: build.mutation<
      PostV1UsersByIdOneTimePasswordApiResponse,
      PostV1UsersByIdOneTimePasswordApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/users/${encodeURIComponent(String(queryArg.id))}/one-time-password`,
        method: 'POST',
      }),
    }),
    postV1UsersByIdTotpReset: build.mutation<
      PostV1UsersByIdTotpResetApiResponse,
      PostV1UsersByIdTotpResetApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/users/${encodeURIComponent(String(queryArg.id))}/totp-reset`,
        method: 'POST',
      }),
    }),
  }),
  overrideExisting: false,
});
export { injectedRtkApi as enhancedApi };
export type GetV1AuthMeApiResponse = /** status 200 OK */ MeResponse;
export type GetV1AuthMeApiArg = void;
export type PostV1AuthPasswordApiResponse = unknown;
export type PostV1AuthPasswordApiArg = {
  changePassword: ChangePassword;
};
export type GetV1AuthSessionsApiResponse = /** status 200 OK */ OwnSessionsResponse;
export type GetV1AuthSessionsApiArg = void;
export type DeleteV1AuthSessionsByIdApiResponse = unknown;
export type DeleteV1AuthSessionsByIdApiArg = {
  id: string;
};
export type GetV1AuthTotpApiResponse = /** status 200 OK */ TotpStateResponse;
export type GetV1AuthTotpApiArg = void;
export type PostV1AuthTotpConfirmationApiResponse = /** status 200 OK */ RecoveryCodesResponse;
export type PostV1AuthTotpConfirmationApiArg = {
  firstCode: FirstCode;
};
export type PostV1AuthTotpEnrollmentApiResponse = /** status 200 OK */ TotpSecretResponse;
export type PostV1AuthTotpEnrollmentApiArg = {
  currentPassword: CurrentPassword;
};
export type PostV1AuthTotpRemovalApiResponse = unknown;
export type PostV1AuthTotpRemovalApiArg = {
  removeTotp: RemoveTotp;
};
export type GetV1PermissionsApiResponse = /** status 200 OK */ PermissionsResponse;
export type GetV1PermissionsApiArg = void;
export type GetV1RolesApiResponse = /** status 200 OK */ RolesResponse;
export type GetV1RolesApiArg = void;
export type DeleteV1RolesByNameApiResponse = unknown;
export type DeleteV1RolesByNameApiArg = {
  name: string;
};
export type PutV1RolesByNameApiResponse = /** status 200 OK */ RoleResponse;
export type PutV1RolesByNameApiArg = {
  name: string;
  roleRequest: RoleRequest;
};
export type GetV1RolesByNameApiResponse = /** status 200 OK */ RoleResponse;
export type GetV1RolesByNameApiArg = {
  name: string;
};
export type GetV1UsersApiResponse = /** status 200 OK */ UsersResponse;
export type GetV1UsersApiArg = {
  cursor?: string;
  limit?: string;
};
export type PostV1UsersApiResponse = /** status 200 OK */ UserResponse;
export type PostV1UsersApiArg = {
  createUserRequest: CreateUserRequest;
};
export type GetV1UsersByIdApiResponse = /** status 200 OK */ UserResponse;
export type GetV1UsersByIdApiArg = {
  id: string;
};
export type PatchV1UsersByIdApiResponse = /** status 200 OK */ UserResponse;
export type PatchV1UsersByIdApiArg = {
  id: string;
  changeUserRequest: ChangeUserRequest;
};
export type PostV1UsersByIdOneTimePasswordApiResponse = /** status 200 OK */ OneTimePasswordResponse;
export type PostV1UsersByIdOneTimePasswordApiArg = {
  id: string;
};
export type PostV1UsersByIdTotpResetApiResponse = unknown;
export type PostV1UsersByIdTotpResetApiArg = {
  id: string;
};
export type MeResponse = {
  id: string;
  username: string;
  display_name: string | null;
  permissions: string[];
  roles: string[];
  portfolio_groups: string[] | null;
  provider: string | null;
};
export type ChangePassword = {
  current_password: string;
  new_password: string;
};
export type Instant = string;
export type OwnSession = {
  id: string;
  started_at: Instant;
  last_used_at: Instant;
  expires_at: Instant;
  address: string;
  current: boolean;
};
export type OwnSessionsResponse = {
  sessions: OwnSession[];
};
export type TotpStateResponse = {
  enrolled: boolean;
  required: boolean;
  recovery_codes_left: number;
};
export type RecoveryCodesResponse = {
  recovery_codes: string[];
};
export type FirstCode = {
  code: string;
};
export type TotpSecretResponse = {
  secret: string;
  otpauth_uri: string;
};
export type CurrentPassword = {
  current_password: string;
};
export type RemoveTotp = {
  current_password: string;
  code: string;
};
export type Named = {
  name: string;
  sentence: string;
};
export type PermissionsResponse = {
  permissions: Named[];
};
export type RoleResponse = {
  name: string;
  description: string;
  permissions: string[];
  portfolio_groups: string[] | null;
  seeded: boolean;
  users: number;
};
export type RolesResponse = {
  roles: RoleResponse[];
};
export type RoleRequest = {
  description: string;
  permissions: string[];
  portfolio_groups?: string[] | null;
};
export type PasswordState = 'SET' | 'ONE_TIME' | 'NONE';
export type Conflict = {
  code: string;
  sentence: string;
};
export type UserResponse = {
  id: string;
  username: string;
  display_name: string | null;
  permissions: string[];
  roles: string[];
  portfolio_groups: string[] | null;
  effective_permissions: string[];
  effective_portfolio_groups: string[] | null;
  active: boolean;
  created_at: Instant;
  provider: string | null;
  password_state: PasswordState;
  totp_enrolled: boolean;
  warnings: Conflict[];
  one_time_password: string | null;
};
export type UsersResponse = {
  users: UserResponse[];
  next_cursor: string | null;
};
export type CreateUserRequest = {
  username: string;
  display_name?: string;
  password?: string;
  permissions?: string[];
  roles?: string[];
  portfolio_groups?: string[];
};
export type ChangeUserRequest = {
  display_name?: string;
  permissions?: string[];
  roles?: string[];
  portfolio_groups?: string[];
  active?: boolean;
  password?: string;
};
export type OneTimePasswordResponse = {
  one_time_password: string;
  expires_at: Instant;
};
export const {
  useGetV1AuthMeQuery,
  usePostV1AuthPasswordMutation,
  useGetV1AuthSessionsQuery,
  useDeleteV1AuthSessionsByIdMutation,
  useGetV1AuthTotpQuery,
  usePostV1AuthTotpConfirmationMutation,
  usePostV1AuthTotpEnrollmentMutation,
  usePostV1AuthTotpRemovalMutation,
  useGetV1PermissionsQuery,
  useGetV1RolesQuery,
  useDeleteV1RolesByNameMutation,
  usePutV1RolesByNameMutation,
  useGetV1RolesByNameQuery,
  useGetV1UsersQuery,
  usePostV1UsersMutation,
  useGetV1UsersByIdQuery,
  usePatchV1UsersByIdMutation,
  usePostV1UsersByIdOneTimePasswordMutation,
  usePostV1UsersByIdTotpResetMutation,
} = injectedRtkApi;
