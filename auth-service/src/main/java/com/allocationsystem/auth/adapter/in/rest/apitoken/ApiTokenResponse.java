package com.allocationsystem.auth.adapter.in.rest.apitoken;

import com.allocationsystem.auth.application.port.in.apitoken.ApiTokensUseCase.Created;
import com.allocationsystem.auth.domain.apitoken.ApiToken;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One API token.
 *
 * @param id id of the token, a UUID
 * @param name what you call it
 * @param permissions what it allows at most, sorted
 * @param portfolioGroups ids of the groups that limit it, sorted; null for no limit beside yours
 * @param createdAt when it was made, UTC
 * @param expiresAt its end, UTC
 * @param lastUsedAt when an access token was last given for it, UTC; null when never
 * @param apiToken the secret, shown once; left out unless it was made by this call
 */
public record ApiTokenResponse(
        String id,
        String name,
        List<String> permissions,
        @Schema(nullable = true) List<String> portfolioGroups,
        Instant createdAt,
        Instant expiresAt,
        @Schema(nullable = true) Instant lastUsedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String apiToken) {

    static ApiTokenResponse from(ApiToken token) {
        return from(token, null);
    }

    static ApiTokenResponse from(Created created) {
        return from(created.token(), created.secret());
    }

    private static ApiTokenResponse from(ApiToken token, String secret) {
        return new ApiTokenResponse(
                token.id(),
                token.name(),
                token.permissions(),
                token.portfolioGroups(),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt(),
                secret);
    }
}
