package com.allocationsystem.auth.adapter.in.rest.apitoken;

import com.allocationsystem.auth.adapter.in.rest.field.Addresses;
import com.allocationsystem.auth.application.port.in.apitoken.ExchangeApiTokenUseCase;
import com.allocationsystem.auth.application.port.in.signin.refusal.SignInRefusedException;
import com.allocationsystem.auth.application.port.in.signin.refusal.TooManyAttemptsException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Access tokens for programs. */
@Path("/auth/access-token")
@Tag(name = "Authentication")
public class AccessTokenResource {

    private final ExchangeApiTokenUseCase apiTokens;

    AccessTokenResource(ExchangeApiTokenUseCase apiTokens) {
        this.apiTokens = apiTokens;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "issueAccessToken",
            summary = "An access token for an API token",
            description =
                    "Ask again when it has expired; there is no refresh token. Users, roles and your own account cannot be "
                            + "managed with it: for those, sign in.")
    public AccessTokenResponse accessToken(AccessTokenRequest request, @Context HttpServerRequest http)
            throws SignInRefusedException, TooManyAttemptsException {
        return AccessTokenResponse.from(apiTokens.exchange(request.apiToken(), Addresses.of(http)));
    }
}
