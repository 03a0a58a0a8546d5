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
  }),
  overrideExisting: false,
});
export { injectedRtkApi as enhancedApi };
export type PostV1AuthLoginApiResponse = /** status 200 OK */ SessionResponse;
export type PostV1AuthLoginApiArg = {
  loginRequest: LoginRequest;
};
export type PostV1AuthLogoutApiResponse = unknown;
export type PostV1AuthLogoutApiArg = {
  refreshTokenRequest: RefreshTokenRequest;
};
export type SignedInUser = {
  id?: string;
  username?: string;
  permissions?: string[];
};
export type SessionResponse = {
  access_token?: string;
  refresh_token?: string;
  user?: SignedInUser;
};
export type LoginRequest = {
  username?: string;
  password?: string;
};
export type RefreshTokenRequest = {
  refresh_token?: string;
};
export const { usePostV1AuthLoginMutation, usePostV1AuthLogoutMutation } = injectedRtkApi;
