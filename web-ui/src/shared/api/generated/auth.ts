import { api } from '../api';
const injectedRtkApi = api.injectEndpoints({
  endpoints: (build) => ({
    listOwnApiTokens: build.query<ListOwnApiTokensApiResponse, ListOwnApiTokensApiArg>({
      query: () => ({ url: `/v1/auth/api-tokens` }),
    }),
    createOwnApiToken: build.mutation<CreateOwnApiTokenApiResponse, CreateOwnApiTokenApiArg>({
      query: (queryArg) => ({
        url: `/v1/auth/api-tokens`,
        method: 'POST',
        body: queryArg.apiTokenRequest,
      }),
    }),
    endOwnApiToken: build.mutation<EndOwnApiTokenApiResponse, EndOwnApiTokenApiArg>({
      query: (queryArg) => ({
        url: `/v1/auth/api-tokens/${encodeURIComponent(String(queryArg.id))}`,
        method: 'DELETE',
      }),
    }),
    readOwnAccount: build.query<ReadOwnAccountApiResponse, ReadOwnAccountApiArg>({
      query: () => ({ url: `/v1/auth/me` }),
    }),
    changeOwnPassword: build.mutation<ChangeOwnPasswordApiResponse, ChangeOwnPasswordApiArg>({
      query: (queryArg) => ({
        url: `/v1/auth/password`,
        method: 'POST',
        body: queryArg.changePassword,
      }),
    }),
    listOwnSessions: build.query<ListOwnSessionsApiResponse, ListOwnSessionsApiArg>({
      query: () => ({ url: `/v1/auth/sessions` }),
    }),
    endOwnSession: build.mutation<EndOwnSessionApiResponse, EndOwnSessionApiArg>({
      query: (queryArg) => ({
        url: `/v1/auth/sessions/${encodeURIComponent(String(queryArg.id))}`,
        method: 'DELETE',
      }),
    }),
    readTotpState: build.query<ReadTotpStateApiResponse, ReadTotpStateApiArg>({
      query: () => ({ url: `/v1/auth/totp` }),
    }),
    confirmTotp: build.mutation<ConfirmTotpApiResponse, ConfirmTotpApiArg>({
      query: (queryArg) => ({
        url: `/v1/auth/totp/confirmation`,
        method: 'POST',
        body: queryArg.firstCode,
      }),
    }),
    enrollTotp: build.mutation<EnrollTotpApiResponse, EnrollTotpApiArg>({
      query: (queryArg) => ({
        url: `/v1/auth/totp/enrollment`,
        method: 'POST',
        body: queryArg.currentPassword,
      }),
    }),
    removeTotp: build.mutation<RemoveTotpApiResponse, RemoveTotpApiArg>({
      query: (queryArg) => ({
        url: `/v1/auth/totp/removal`,
        method: 'POST',
        body: queryArg.removeTotp,
      }),
    }),
    listPermissions: build.query<ListPermissionsApiResponse, ListPermissionsApiArg>({
      query: () => ({ url: `/v1/permissions` }),
    }),
    listRightsRequests: build.query<ListRightsRequestsApiResponse, ListRightsRequestsApiArg>({
      query: (queryArg) => ({
        url: `/v1/rights-requests`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    approveRightsRequest: build.mutation<ApproveRightsRequestApiResponse, ApproveRightsRequestApiArg>({
      query: (queryArg) => ({
        url: `/v1/rights-requests/${encodeURIComponent(String(queryArg.id))}/approve`,
        method: 'POST',
        body: queryArg.reasonRequest,
      }),
    }),
    rejectRightsRequest: build.mutation<RejectRightsRequestApiResponse, RejectRightsRequestApiArg>({
      query: (queryArg) => ({
        url: `/v1/rights-requests/${encodeURIComponent(String(queryArg.id))}/reject`,
        method: 'POST',
        body: queryArg.reasonRequest,
      }),
    }),
    withdrawRightsRequest: build.mutation<WithdrawRightsRequestApiResponse, WithdrawRightsRequestApiArg>({
      query: (queryArg) => ({
        url: `/v1/rights-requests/${encodeURIComponent(String(queryArg.id))}/withdraw`,
        method: 'POST',
        body: queryArg.reasonRequest,
      }),
    }),
    listRoles: build.query<ListRolesApiResponse, ListRolesApiArg>({
      query: () => ({ url: `/v1/roles` }),
    }),
    removeRole: build.mutation<RemoveRoleApiResponse, RemoveRoleApiArg>({
      query: (queryArg) => ({
        url: `/v1/roles/${encodeURIComponent(String(queryArg.name))}`,
        method: 'DELETE',
      }),
    }),
    putRole: build.mutation<PutRoleApiResponse, PutRoleApiArg>({
      query: (queryArg) => ({
        url: `/v1/roles/${encodeURIComponent(String(queryArg.name))}`,
        method: 'PUT',
        body: queryArg.roleRequest,
      }),
    }),
    readRole: build.query<ReadRoleApiResponse, ReadRoleApiArg>({
      query: (queryArg) => ({
        url: `/v1/roles/${encodeURIComponent(String(queryArg.name))}`,
      }),
    }),
    listUsers: build.query<ListUsersApiResponse, ListUsersApiArg>({
      query: (queryArg) => ({
        url: `/v1/users`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    createUser: build.mutation<CreateUserApiResponse, CreateUserApiArg>({
      query: (queryArg) => ({
        url: `/v1/users`,
        method: 'POST',
        body: queryArg.createUserRequest,
      }),
    }),
    readUser: build.query<ReadUserApiResponse, ReadUserApiArg>({
      query: (queryArg) => ({
        url: `/v1/users/${encodeURIComponent(String(queryArg.id))}`,
      }),
    }),
    changeUser: build.mutation<ChangeUserApiResponse, ChangeUserApiArg>({
      query: (queryArg) => ({
        url: `/v1/users/${encodeURIComponent(String(queryArg.id))}`,
        method: 'PATCH',
        body: queryArg.changeUserRequest,
      }),
    }),
    makeOneTimePassword: build.mutation<MakeOneTimePasswordApiResponse, MakeOneTimePasswordApiArg>({
      query: (queryArg) => ({
        url: `/v1/users/${encodeURIComponent(String(queryArg.id))}/one-time-password`,
        method: 'POST',
        body: queryArg.reasonRequest,
      }),
    }),
    resetTotp: build.mutation<ResetTotpApiResponse, ResetTotpApiArg>({
      query: (queryArg) => ({
        url: `/v1/users/${encodeURIComponent(String(queryArg.id))}/totp-reset`,
        method: 'POST',
        body: queryArg.reasonRequest,
      }),
    }),
  }),
  overrideExisting: false,
});
export { injectedRtkApi as enhancedApi };
export type ListOwnApiTokensApiResponse = /** status 200 OK */ ApiTokensResponse;
export type ListOwnApiTokensApiArg = void;
export type CreateOwnApiTokenApiResponse = /** status 201 Made */ ApiTokenResponse;
export type CreateOwnApiTokenApiArg = {
  apiTokenRequest: ApiTokenRequest;
};
export type EndOwnApiTokenApiResponse = unknown;
export type EndOwnApiTokenApiArg = {
  /** Id of what the address names */
  id: string;
};
export type ReadOwnAccountApiResponse = /** status 200 OK */ MeResponse;
export type ReadOwnAccountApiArg = void;
export type ChangeOwnPasswordApiResponse = unknown;
export type ChangeOwnPasswordApiArg = {
  changePassword: ChangePassword;
};
export type ListOwnSessionsApiResponse = /** status 200 OK */ OwnSessionsResponse;
export type ListOwnSessionsApiArg = void;
export type EndOwnSessionApiResponse = unknown;
export type EndOwnSessionApiArg = {
  /** Id of what the address names */
  id: string;
};
export type ReadTotpStateApiResponse = /** status 200 OK */ TotpStateResponse;
export type ReadTotpStateApiArg = void;
export type ConfirmTotpApiResponse = /** status 200 OK */ RecoveryCodesResponse;
export type ConfirmTotpApiArg = {
  firstCode: FirstCode;
};
export type EnrollTotpApiResponse = /** status 200 OK */ TotpSecretResponse;
export type EnrollTotpApiArg = {
  currentPassword: CurrentPassword;
};
export type RemoveTotpApiResponse = unknown;
export type RemoveTotpApiArg = {
  removeTotp: RemoveTotp;
};
export type ListPermissionsApiResponse = /** status 200 OK */ PermissionsResponse;
export type ListPermissionsApiArg = void;
export type ListRightsRequestsApiResponse = /** status 200 OK */ RightsRequestsResponse;
export type ListRightsRequestsApiArg = {
  /** next_cursor of the page before; without it, the first page */
  cursor?: string;
  /** Most rows in the answer */
  limit?: string;
};
export type ApproveRightsRequestApiResponse = /** status 200 OK */ RightsRequestResponse;
export type ApproveRightsRequestApiArg = {
  /** Id of what the address names */
  id: string;
  reasonRequest: ReasonRequest;
};
export type RejectRightsRequestApiResponse = /** status 200 OK */ RightsRequestResponse;
export type RejectRightsRequestApiArg = {
  /** Id of what the address names */
  id: string;
  reasonRequest: ReasonRequest;
};
export type WithdrawRightsRequestApiResponse = /** status 200 OK */ RightsRequestResponse;
export type WithdrawRightsRequestApiArg = {
  /** Id of what the address names */
  id: string;
  reasonRequest: ReasonRequest;
};
export type ListRolesApiResponse = /** status 200 OK */ RolesResponse;
export type ListRolesApiArg = void;
export type RemoveRoleApiResponse = unknown;
export type RemoveRoleApiArg = {
  /** Name of the role */
  name: string;
};
export type PutRoleApiResponse = /** status 200 OK */ RoleResponse;
export type PutRoleApiArg = {
  /** Name of the role */
  name: string;
  roleRequest: RoleRequest;
};
export type ReadRoleApiResponse = /** status 200 OK */ RoleResponse;
export type ReadRoleApiArg = {
  /** Name of the role */
  name: string;
};
export type ListUsersApiResponse = /** status 200 OK */ UsersResponse;
export type ListUsersApiArg = {
  /** next_cursor of the page before; without it, the first page */
  cursor?: string;
  /** Most rows in the answer */
  limit?: string;
};
export type CreateUserApiResponse = /** status 201 The new user */ UserResponse;
export type CreateUserApiArg = {
  createUserRequest: CreateUserRequest;
};
export type ReadUserApiResponse = /** status 200 OK */ UserResponse;
export type ReadUserApiArg = {
  /** Id of what the address names */
  id: string;
};
export type ChangeUserApiResponse = /** status 200 OK */ UserResponse;
export type ChangeUserApiArg = {
  /** Id of what the address names */
  id: string;
  changeUserRequest: ChangeUserRequest;
};
export type MakeOneTimePasswordApiResponse = /** status 200 OK */ OneTimePasswordResponse;
export type MakeOneTimePasswordApiArg = {
  /** Id of what the address names */
  id: string;
  reasonRequest: ReasonRequest;
};
export type ResetTotpApiResponse = unknown;
export type ResetTotpApiArg = {
  /** Id of what the address names */
  id: string;
  reasonRequest: ReasonRequest;
};
export type Instant = string;
export type ApiTokenResponse = {
  /** Id of the token, a UUID */
  id: string;
  /** What you call it */
  name: string;
  /** What it allows at most, sorted */
  permissions: string[];
  /** Ids of the groups that limit it, sorted; null for no limit beside yours */
  portfolio_groups: string[] | null;
  /** When it was made, UTC */
  created_at: Instant;
  /** Its end, UTC */
  expires_at: Instant;
  /** When an access token was last given for it, UTC; null when never */
  last_used_at: Instant | null;
  /** The secret, shown once; left out unless it was made by this call */
  api_token?: string;
};
export type ApiTokensResponse = {
  /** Those that have not ended, the youngest first */
  api_tokens: ApiTokenResponse[];
  /** UTC; from then on they give no access tokens until you sign in at your identity provider again. Null for a user with a password here, and where the provider sends its directory */
  sign_in_before: Instant | null;
};
export type Fault = {
  /** Path inside the request, as in order.quantity */
  field: string;
  /** What was found, what is allowed and what to do */
  message: string;
};
export type Problem = {
  /** Stable URI path of the kind of problem, /problems/... */
  type: string;
  /** The kind in words, the same for every occurrence */
  title: string;
  /** HTTP status */
  status: number;
  /** This occurrence: the fact, the number, the remedy */
  detail?: string;
  /** Path of the request */
  instance?: string;
  /** To quote when asking for help */
  correlation_id?: string;
  /** The fields at fault, empty when no field is */
  violations?: Fault[];
  [key: string]: any;
};
export type ApiTokenRequest = {
  /** What you call it, such as the program that uses it; 1 to 200 characters */
  name: string;
  /** What it shall allow; at least one, each of your own, and not user:admin */
  permissions: string[];
  /** Ids of the groups that limit it, each within your own limit; null or ["*"] for no limit beside yours */
  portfolio_groups?: string[] | null;
  /** Its end, UTC, at most 365 days from now */
  expires_at: Instant;
};
export type MeResponse = {
  /** Id of the user, a UUID */
  id: string;
  /** Name that the user signs in with */
  username: string;
  /** For screens; null where none was given */
  display_name: string | null;
  /** All that the user has by roles or alone, at this moment */
  permissions: string[];
  /** Names of roles, as in GET /v1/roles */
  roles: string[];
  /** Ids of the groups that limit the user; null for no limit */
  portfolio_groups: string[] | null;
  /** Id of the identity provider that decides about the user; null for a local user */
  provider: string | null;
};
export type ChangePassword = {
  /** The password that the user has now */
  current_password: string;
  /** 12 to 128 characters, not one that is easily guessed */
  new_password: string;
};
export type OwnSession = {
  /** Id of the session, a UUID */
  id: string;
  /** When the user signed in, UTC */
  started_at: Instant;
  /** Last refresh, UTC */
  last_used_at: Instant;
  /** End of the session at the latest, UTC */
  expires_at: Instant;
  /** Network address from which it was begun */
  address: string;
  /** Whether it is the session of this call */
  current: boolean;
};
export type OwnSessionsResponse = {
  /** Youngest first */
  sessions: OwnSession[];
};
export type TotpStateResponse = {
  /** Whether sign-ins ask for a code */
  enrolled: boolean;
  /** Whether the user's permissions need an authenticator app */
  required: boolean;
  /** Recovery codes not used yet */
  recovery_codes_left: number;
};
export type RecoveryCodesResponse = {
  /** Codes that take the place of the authenticator app, each good for one sign-in; shown once */
  recovery_codes: string[];
};
export type FirstCode = {
  /** Six digits of the authenticator app */
  code: string;
};
export type TotpSecretResponse = {
  /** Base32, to type into the app; shown once */
  secret: string;
  /** The same, to show as a QR code */
  otpauth_uri: string;
};
export type CurrentPassword = {
  /** The password that the user has now */
  current_password: string;
};
export type RemoveTotp = {
  /** The password that the user has now */
  current_password: string;
  /** Six digits of the authenticator app, or a recovery code */
  code: string;
};
export type Named = {
  /** As roles and users hold it */
  name: string;
  /** In words, for users */
  sentence: string;
};
export type PermissionsResponse = {
  /** Every one there is */
  permissions: Named[];
};
export type Kind = 'USER' | 'ROLE';
export type Granted = {
  /** Of the user alone, or of the role */
  permissions: string[];
  /** That the user holds; empty for a role */
  roles: string[];
  /** Ids of the groups that limit the user or the role; null for no limit */
  portfolio_groups: string[] | null;
  /** Whether the user may sign in; true for a role */
  active: boolean;
};
export type Status = 'PENDING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'EXPIRED';
export type RightsRequestResponse = {
  /** Id of the request, a UUID */
  id: string;
  /** Whether a user or a role is to have them */
  kind: Kind;
  /** Id of the user, or name of the role */
  subject_id: string;
  /** Username, or name of the role */
  subject_name: string;
  /** What was granted when it was asked for */
  before: Granted;
  /** What is to be granted */
  wanted: Granted;
  /** All permissions that it comes to, by roles or alone, sorted */
  allows: string[];
  /** Username of the administrator who asked */
  maker: string;
  /** UTC */
  asked_at: Instant;
  /** In the words of the maker; null for a new user and for a role */
  asked_reason: string | null;
  /** UTC; from then on nothing comes of it */
  expires_at: Instant;
  /** What became of it */
  status: Status;
  /** Whether the caller may approve or reject it: not its maker, and not the user whose rights they would be */
  may_decide: boolean;
  /** Whether the caller may withdraw it: its maker */
  may_withdraw: boolean;
  /** Username; null while it is open */
  decided_by: string | null;
  /** UTC; null while it is open */
  decided_at: Instant | null;
  /** In the words of the user who decided; null while it is open */
  reason: string | null;
};
export type RightsRequestsResponse = {
  /** Newest first */
  rights_requests: RightsRequestResponse[];
};
export type ReasonRequest = {
  /** Goes into the audit trail; 1 to 500 characters, not blank */
  reason: string;
};
export type RoleResponse = {
  /** Unique */
  name: string;
  /** For administrators, what the role is for */
  description: string;
  /** That users of the role have */
  permissions: string[];
  /** Ids of the groups that limit users of the role; null for no limit */
  portfolio_groups: string[] | null;
  /** Whether it came with the system */
  seeded: boolean;
  /** How many users hold it */
  users: number;
  /** Of what this call asked for and a second administrator decides about; left out or null when nothing waits */
  rights_request_id?: string | null;
};
export type RolesResponse = {
  /** By name */
  roles: RoleResponse[];
};
export type RoleRequest = {
  /** For administrators, what the role is for */
  description: string;
  /** That users of the role have */
  permissions: string[];
  /** Ids of the groups that limit users of the role; null or ["*"] for no limit */
  portfolio_groups?: string[] | null;
};
export type PasswordState = 'SET' | 'ONE_TIME' | 'NONE';
export type Conflict = {
  /** Name of the pair of permissions, in capitals */
  code: string;
  /** In words, for users */
  sentence: string;
};
export type UserResponse = {
  /** Id of the user, a UUID */
  id: string;
  /** Name that the user signs in with */
  username: string;
  /** For screens; null where none was given */
  display_name: string | null;
  /** Granted to the user alone */
  permissions: string[];
  /** Roles that the user holds */
  roles: string[];
  /** Ids of the groups that limit the user; null for no limit */
  portfolio_groups: string[] | null;
  /** All that the user has by roles or alone */
  effective_permissions: string[];
  /** Ids of the groups that limit the user by roles or alone; null for no limit */
  effective_portfolio_groups: string[] | null;
  /** False: may not sign in */
  active: boolean;
  /** UTC */
  created_at: Instant;
  /** UTC; null for a user who has not signed in yet */
  last_sign_in_at: Instant | null;
  /** Id of the identity provider that decides about the user; null for a local user */
  provider: string | null;
  /** Whether the user has a password, and of which kind */
  password_state: PasswordState;
  /** Whether sign-ins ask for a code of an authenticator app */
  totp_enrolled: boolean;
  /** Permissions that one user should not hold together */
  warnings: Conflict[];
  /** Shown once; left out or null unless one was made by this call */
  one_time_password?: string | null;
  /** Of what this call asked for and a second administrator decides about (GET /v1/rights-requests); left out or null when nothing waits */
  rights_request_id?: string | null;
};
export type UsersResponse = {
  /** By username */
  users: UserResponse[];
  /** Send it as cursor to get the next page; null on the last */
  next_cursor: string | null;
};
export type CreateUserRequest = {
  /** Name that the user signs in with */
  username: string;
  /** For screens; null for none */
  display_name?: string | null;
  /** To be changed at the first sign-in; null makes a one-time password */
  password?: string | null;
  /** Granted to the user alone; null for none */
  permissions?: string[] | null;
  /** Roles that the user shall hold; null for none */
  roles?: string[] | null;
  /** Ids of the groups that limit the user; null or ["*"] for no limit */
  portfolio_groups?: string[] | null;
};
export type ChangeUserRequest = {
  /** For screens; null leaves it */
  display_name?: string | null;
  /** All that are granted to the user alone; null leaves them */
  permissions?: string[] | null;
  /** All roles that the user shall hold; null leaves them */
  roles?: string[] | null;
  /** Ids of the groups that limit the user, ["*"] for no limit; null leaves them */
  portfolio_groups?: string[] | null;
  /** False deactivates the user and ends all sessions; null leaves it */
  active?: boolean | null;
  /** A new password, to be changed at the next sign-in; null leaves it */
  password?: string | null;
  /** Why, for the audit trail: 1 to 500 characters, not blank; required with all but display_name */
  reason?: string;
};
export type OneTimePasswordResponse = {
  /** Good for one sign-in; shown once */
  one_time_password: string;
  /** End of its use, UTC */
  expires_at: Instant;
  /** Of what a second administrator decides about; the user is inactive until then; left out or null when the password is good at once */
  rights_request_id?: string | null;
};
export const {
  useListOwnApiTokensQuery,
  useCreateOwnApiTokenMutation,
  useEndOwnApiTokenMutation,
  useReadOwnAccountQuery,
  useChangeOwnPasswordMutation,
  useListOwnSessionsQuery,
  useEndOwnSessionMutation,
  useReadTotpStateQuery,
  useConfirmTotpMutation,
  useEnrollTotpMutation,
  useRemoveTotpMutation,
  useListPermissionsQuery,
  useListRightsRequestsQuery,
  useApproveRightsRequestMutation,
  useRejectRightsRequestMutation,
  useWithdrawRightsRequestMutation,
  useListRolesQuery,
  useRemoveRoleMutation,
  usePutRoleMutation,
  useReadRoleQuery,
  useListUsersQuery,
  useCreateUserMutation,
  useReadUserQuery,
  useChangeUserMutation,
  useMakeOneTimePasswordMutation,
  useResetTotpMutation,
} = injectedRtkApi;
