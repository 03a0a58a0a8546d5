package com.allocationsystem.auth.adapter.in.rest.apitoken;

import com.allocationsystem.auth.application.port.in.apitoken.ExchangeApiTokenUseCase.AccessToken;

/**
 * An access token for a program.
 *
 * @param accessToken JSON Web Token, to be sent as {@code Authorization: Bearer}
 * @param expiresIn how long it is good, seconds
 */
public record AccessTokenResponse(String accessToken, long expiresIn) {

    static AccessTokenResponse from(AccessToken token) {
        return new AccessTokenResponse(token.text(), token.lifetime().toSeconds());
    }
}
