package com.allocationsystem.auth.adapter.in.rest.apitoken;

import com.allocationsystem.auth.adapter.in.rest.caller.CallerLookedUp;
import com.allocationsystem.auth.adapter.in.rest.caller.Callers;
import com.allocationsystem.auth.application.port.in.apitoken.ApiTokensUseCase;
import com.allocationsystem.auth.application.port.in.signin.refusal.SessionEndedException;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Tokens for programs that work in the name of the signed-in user. */
@Path("/auth/api-tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own account")
@Authenticated
@CallerLookedUp
public class ApiTokensResource {

    private final ApiTokensUseCase tokens;
    private final Callers callers;

    ApiTokensResource(ApiTokensUseCase tokens, Callers callers) {
        this.tokens = tokens;
        this.callers = callers;
    }

    @GET
    @Operation(
            operationId = "listOwnApiTokens",
            summary = "Your API tokens that have not ended, the youngest first",
            description = "Without their secrets, which were shown when they were made.")
    public ApiTokensResponse list() {
        return ApiTokensResponse.from(tokens.list(callers.current()), tokens.signInBefore(callers.current()));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createOwnApiToken",
            summary = "Make an API token for a program of yours",
            description =
                    "The secret is in api_token, this once. POST /auth/access-token gives an access token for it, which "
                            + "allows what the token and you may at that moment. At most 20 for each user.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = ApiTokenResponse.class)))
    public ApiTokenResponse create(ApiTokenRequest request) throws SessionEndedException {
        return ApiTokenResponse.from(tokens.create(request.toCommand(callers.current())));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "endOwnApiToken",
            summary = "End an API token of your own",
            description =
                    "Its access tokens end in all services within five seconds. Answers 204 whether or not it was good.")
    public void end(@PathParam("id") String id) {
        tokens.end(callers.current(), id);
    }
}
