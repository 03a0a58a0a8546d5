package com.allocationsystem.auth.application.port.in.signin;

/** Exchanges a refresh token for a new pair of tokens, with the permissions that the user has now. */
public interface RefreshSessionUseCase {

    /**
     * @throws SessionEndedException when the token is unknown, expired or revoked;
     *     also when it was used before, which ends the whole session
     */
    Session refresh(String refreshToken);
}
