package com.allocationsystem.auth.adapter.in.rest.signin;

import com.allocationsystem.auth.adapter.in.rest.caller.Callers;
import com.allocationsystem.auth.adapter.in.rest.token.ServiceTokenRequest;
import com.allocationsystem.auth.adapter.in.rest.token.ServiceTokenResponse;
import com.allocationsystem.auth.application.port.in.signin.LoginUseCase;
import com.allocationsystem.auth.application.port.in.signin.LogoutUseCase;
import com.allocationsystem.auth.application.port.in.signin.RefreshSessionUseCase;
import com.allocationsystem.auth.application.port.in.token.IssueServiceTokenUseCase;
import com.allocationsystem.auth.application.port.in.user.Caller;
import com.allocationsystem.auth.application.port.in.user.ReadUsersUseCase;
import io.quarkus.security.Authenticated;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in and out. */
@Path("/auth")
@Tag(name = "Authentication")
public class AuthResource {

    private final LoginUseCase login;
    private final RefreshSessionUseCase refresh;
    private final LogoutUseCase logout;
    private final IssueServiceTokenUseCase serviceToken;
    private final ReadUsersUseCase users;
    private final Callers callers;

    AuthResource(
            LoginUseCase login,
            RefreshSessionUseCase refresh,
            LogoutUseCase logout,
            IssueServiceTokenUseCase serviceToken,
            ReadUsersUseCase users,
            Callers callers) {
        this.login = login;
        this.refresh = refresh;
        this.logout = logout;
        this.serviceToken = serviceToken;
        this.users = users;
        this.callers = callers;
    }

    @POST
    @Path("/login")
    @PermitAll
    @Operation(summary = "Sign in with username and password")
    public SessionResponse login(LoginRequest request, @Context HttpServerRequest http) {
        return SessionResponse.from(login.login(request.toCommand(address(http))));
    }

    @POST
    @Path("/refresh")
    @PermitAll
    @Operation(
            summary = "Exchange a refresh token for a new pair",
            description = "A refresh token is good for one exchange. Used twice, it ends the session: refresh from one"
                    + " place at a time. It may come as bearer instead, without a body.")
    public SessionResponse refresh(
            RefreshTokenRequest request,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        return SessionResponse.from(refresh.refresh(request.tokenOrBearer(authorization)));
    }

    @POST
    @Path("/logout")
    @PermitAll
    @Operation(
            summary = "End a session",
            description =
                    "Of the refresh token in the body: answers 204 whether or not it was alive. Without a body, of the"
                            + " access token that is the bearer: answers 200. Its access tokens end in all services within five"
                            + " seconds.")
    public Response logout(
            RefreshTokenRequest request,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
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

    @POST
    @Path("/service-token")
    @PermitAll
    @Operation(summary = "An access token for a service of the system; not reachable through the gateway")
    public ServiceTokenResponse serviceToken(ServiceTokenRequest request, @Context HttpServerRequest http) {
        return ServiceTokenResponse.from(serviceToken.issue(request.toCommand(address(http))));
    }

    @GET
    @Path("/me")
    @Authenticated
    @Operation(summary = "Who is signed in, with the permissions of this moment")
    public SessionResponse.SignedInUser me() {
        return users.findActive(callers.current().userId())
                .map(SessionResponse.SignedInUser::from)
                .orElseThrow(UnauthorizedException::new);
    }

    private static String address(HttpServerRequest request) {
        return request.remoteAddress() == null
                ? "unknown"
                : request.remoteAddress().hostAddress();
    }
}
