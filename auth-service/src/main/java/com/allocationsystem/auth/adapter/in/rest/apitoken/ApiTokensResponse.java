package com.allocationsystem.auth.adapter.in.rest.apitoken;

import com.allocationsystem.auth.domain.apitoken.ApiToken;
import java.util.List;

/**
 * API tokens of the caller.
 *
 * @param apiTokens those that have not ended, the youngest first
 */
public record ApiTokensResponse(List<ApiTokenResponse> apiTokens) {

    static ApiTokensResponse from(List<ApiToken> tokens) {
        return new ApiTokensResponse(tokens.stream().map(ApiTokenResponse::from).toList());
    }
}
