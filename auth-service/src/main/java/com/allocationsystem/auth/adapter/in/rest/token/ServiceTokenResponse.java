package com.allocationsystem.auth.adapter.in.rest.token;

import com.allocationsystem.auth.application.port.in.token.IssueServiceTokenUseCase.ServiceToken;

/**
 * A service's access token; {@code expires_in} in seconds.
 *
 * @param accessToken JSON Web Token of the service
 */
public record ServiceTokenResponse(String accessToken, long expiresIn) {

    static ServiceTokenResponse from(ServiceToken token) {
        return new ServiceTokenResponse(token.accessToken(), token.lifetime().toSeconds());
    }
}
