import { api } from '../api';
const injectedRtkApi = api.injectEndpoints({
  endpoints: (build) => ({
    postV1AuthLogin: build.mutation<PostV1AuthLoginApiResponse, PostV1AuthLoginApiArg>({
      query: (queryArg) => ({
        url: `/v1/auth/login`,
        method: 'POST',
        body: queryArg.loginRequest,
      }),
    }),
    postV1AuthLogout: build.mutation<PostV1AuthLogoutApiResponse, PostV1AuthLogoutApiArg>({
      query: (queryArg) => ({
        url: `/v1/auth/logout`,
        method: 'POST',
        body: queryArg.refreshTokenRequest,
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
      query: (queryArg) => ({ url: `/v1/users/${queryArg.id}` }),
    }),
    patchV1UsersById: build.mutation<PatchV1UsersByIdApiResponse, PatchV1UsersByIdApiArg>({
      query: (queryArg) => ({
        url: `/v1/users/${queryArg.id}`,
        method: 'PATCH',
        body: queryArg.changeUserRequest,
      }),
    }),
  }),
  overrideExisting: false,
});
export { injectedRtkApi as enhancedApi };
export type PostV1AuthLoginApiResponse = /** status 200 OK */ SessionResponse;
export type PostV1AuthLoginApiArg = {
  loginRequest: LoginRequest;
};
export type PostV1AuthLogoutApiResponse = /** status 200 OK */ any;
export type PostV1AuthLogoutApiArg = {
  refreshTokenRequest: RefreshTokenRequest;
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
export type SignedInUser = {
  id: string;
  username: string;
  permissions: string[];
};
export type SessionResponse = {
  access_token: string;
  refresh_token: string;
  user: SignedInUser;
};
export type LoginRequest = {
  username: string;
  password: string;
};
export type RefreshTokenRequest = {
  refresh_token?: string;
};
export type Instant = string;
export type UserResponse = {
  id: string;
  username: string;
  permissions: string[];
  active: boolean;
  created_at: Instant;
};
export type UsersResponse = {
  users: UserResponse[];
  next_cursor: string | null;
};
export type CreateUserRequest = {
  username: string;
  password: string;
  permissions: string[];
};
export type ChangeUserRequest = {
  permissions?: string[];
  active?: boolean;
  password?: string;
};
export const {
  usePostV1AuthLoginMutation,
  usePostV1AuthLogoutMutation,
  useGetV1UsersQuery,
  usePostV1UsersMutation,
  useGetV1UsersByIdQuery,
  usePatchV1UsersByIdMutation,
} = injectedRtkApi;
