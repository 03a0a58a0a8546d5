package com.allocationsystem.auth.adapter.in.rest.apitoken;

import com.allocationsystem.auth.domain.apitoken.ApiToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * API tokens of the caller.
 *
 * @param apiTokens those that have not ended, the youngest first
 * @param signInBefore UTC; from then on they give no access tokens until you sign in at your identity provider again. Null for a user with
 *     a password here, and where the provider sends its directory
 */
public record ApiTokensResponse(
        List<ApiTokenResponse> apiTokens,
        @Schema(nullable = true) Instant signInBefore) {

    static ApiTokensResponse from(List<ApiToken> tokens, Optional<Instant> signInBefore) {
        return new ApiTokensResponse(tokens.stream().map(ApiTokenResponse::from).toList(), signInBefore.orElse(null));
    }
}
