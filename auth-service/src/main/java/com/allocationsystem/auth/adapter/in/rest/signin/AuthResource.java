package com.allocationsystem.auth.adapter.in.rest.signin;

import com.allocationsystem.auth.adapter.in.rest.caller.Callers;
import com.allocationsystem.auth.adapter.in.rest.field.Addresses;
import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.application.port.in.signin.LoginUseCase;
import com.allocationsystem.auth.application.port.in.signin.LogoutUseCase;
import com.allocationsystem.auth.application.port.in.signin.RefreshSessionUseCase;
import com.allocationsystem.auth.application.port.in.signin.refusal.SessionEndedException;
import com.allocationsystem.auth.application.port.in.signin.refusal.SignInRefusedException;
import com.allocationsystem.auth.application.port.in.signin.refusal.TooManyAttemptsException;
import com.allocationsystem.auth.application.port.in.signin.refusal.TooManySignInsException;
import com.allocationsystem.auth.domain.session.Transport;
import com.allocationsystem.auth.domain.user.SignInBusyException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in and out. */
@Path("/auth")
@Tag(name = "Authentication")
public class AuthResource {

    private final LoginUseCase login;
    private final RefreshSessionUseCase refresh;
    private final LogoutUseCase logout;
    private final Callers callers;
    private final RefreshCookie cookie;
    private final SignInAnswers answers;

    AuthResource(
            LoginUseCase login,
            RefreshSessionUseCase refresh,
            LogoutUseCase logout,
            Callers callers,
            RefreshCookie cookie,
            SignInAnswers answers) {
        this.login = login;
        this.refresh = refresh;
        this.logout = logout;
        this.callers = callers;
        this.cookie = cookie;
        this.answers = answers;
    }

    @POST
    @Path("/login")
    @PermitAll
    @Operation(
            operationId = "signIn",
            summary = "Sign in with username and password",
            description =
                    "With session COOKIE the refresh token comes as a cookie that scripts cannot read, for browsers."
                            + " 202: right so far, another step is needed: a code (TOTP), a password of one's own (NEW_PASSWORD) or"
                            + " an authenticator app (TOTP_ENROLLMENT).")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SessionResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "Another step is needed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChallengeResponse.class)))
    public Response login(LoginRequest request, @Context HttpServerRequest http)
            throws SignInRefusedException, TooManyAttemptsException, TooManySignInsException, SignInBusyException {
        return answers.of(login.login(request.toCommand(Addresses.of(http))));
    }

    @POST
    @Path("/refresh")
    @PermitAll
    @SecurityRequirementsSet
    @SecurityRequirement(name = "RefreshCookie")
    @Operation(
            operationId = "refreshSession",
            summary = "Exchange a refresh token for a new pair",
            description = "A refresh token is good for one exchange. Used twice, it ends the session: refresh from one"
                    + " place at a time. It may come as bearer instead, without a body, or as the cookie of a session: then"
                    + " with the header 'X-Requested-With: oas' and without a body; a cookie is good for ten seconds after"
                    + " its first use.")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SessionResponse.class)))
    public Response refresh(
            @RequestBody(required = false) RefreshTokenRequest request,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @Context HttpHeaders headers)
            throws CrossSiteException, SessionEndedException {
        Optional<String> held = request.refreshToken() == null ? cookie.read(headers) : Optional.empty();
        return answers.of(
                held.isPresent()
                        ? refresh.refresh(held.get(), Transport.COOKIE)
                        : refresh.refresh(request.tokenOrBearer(authorization), Transport.TOKEN));
    }

    @POST
    @Path("/logout")
    @PermitAll
    @SecurityRequirementsSet
    @SecurityRequirement(name = "RefreshCookie")
    @Operation(
            operationId = "signOut",
            summary = "End a session",
            description =
                    "Of the refresh token in the body, or of the cookie (with the header 'X-Requested-With: oas'):"
                            + " answers 204 whether or not it was alive. With neither, of the access token that is the bearer:"
                            + " answers 200. Its access tokens end in all services within five seconds.")
    @APIResponse(
            responseCode = "200",
            description = "The session of the access token has ended",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, description = "An empty object")))
    @APIResponse(responseCode = "204", description = "The session of the refresh token has ended, if it was alive")
    public Response logout(
            @RequestBody(required = false) RefreshTokenRequest request,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @Context HttpHeaders headers)
            throws CrossSiteException, UnauthorizedException {
        Optional<String> held = request.refreshToken() == null ? cookie.read(headers) : Optional.empty();
        if (held.isPresent()) {
            logout.logout(held.get());
            return Response.noContent().cookie(cookie.cleared()).build();
        }
        if (request.refreshToken() != null || authorization == null) {
            logout.logout(request.token());
            return Response.noContent().build();
        }
        Caller signedIn = callers.current();
        if (signedIn.sessionId() != null) {
            logout.endSession(signedIn.sessionId());
        }
        return Response.ok(Map.of(), MediaType.APPLICATION_JSON).build();
    }
}
