package com.allocationsystem.auth.adapter.in.rest.signin;

import com.allocationsystem.auth.adapter.in.rest.field.Addresses;
import com.allocationsystem.auth.application.port.in.provider.ProviderNotFoundException;
import com.allocationsystem.auth.application.port.in.provider.ProviderSignInException;
import com.allocationsystem.auth.application.port.in.provider.ProviderSignInUseCase;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.shared.Faults;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A browser's way to an identity provider and back (OpenID Connect, authorization code with PKCE). */
@Path("/auth/oidc/{provider}")
@Tag(name = "Authentication")
@PermitAll
public class OidcResource {

    private static final String COOKIE = "oas-oidc";
    private static final String COOKIE_PATH = "/v1/auth/oidc";
    private static final int SECONDS = 600;
    private static final int SEE_OTHER = 303;
    private static final int LONGEST = 4096;

    /** One slash first, no second one and no backslash: an address of our own and of no other host. */
    private static final Pattern OWN_PATH =
            Pattern.compile("/(?:[A-Za-z0-9._~!$&'()*+,;=:@%?-][A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?");

    private final ProviderSignInUseCase signIn;
    private final RefreshCookie refreshCookie;
    private final AuthConfig config;

    OidcResource(ProviderSignInUseCase signIn, RefreshCookie refreshCookie, AuthConfig config) {
        this.signIn = signIn;
        this.refreshCookie = refreshCookie;
        this.config = config;
    }

    @GET
    @Path("/start")
    @Operation(
            operationId = "startProviderSignIn",
            summary = "Go to the identity provider",
            description =
                    "A navigation of the browser, not a call. return_to is a path of our own, / where it is missing.")
    @APIResponse(
            responseCode = "303",
            description = "Where the browser goes next, as Location",
            headers = @Header(name = "Location"))
    public Response start(@PathParam("provider") String provider, @QueryParam("return_to") String returnTo)
            throws ProviderNotFoundException {
        String path = returnTo == null ? "/" : returnTo;
        if (path.length() > LONGEST || !OWN_PATH.matcher(path).matches()) {
            Faults faults = new Faults();
            faults.impossible("return_to", "must be a path of our own, such as /orders");
            faults.throwIfAny();
        }
        try {
            ProviderSignInUseCase.Departure departure = signIn.start(provider, path);
            return to(departure.address())
                    .cookie(cookie(departure.browser(), SECONDS))
                    .build();
        } catch (ProviderSignInException e) {
            return failed(e.kind());
        }
    }

    @GET
    @Path("/callback")
    @Operation(
            operationId = "finishProviderSignIn",
            summary = "Come back from the identity provider",
            description = "Sets the cookie of a session and goes on to return_to; where the sign-in fails, to"
                    + " /?sign_in_error= with refused, expired, no-role or unavailable.")
    @APIResponse(
            responseCode = "303",
            description = "Where the browser goes next, as Location",
            headers = @Header(name = "Location"))
    public Response callback(
            @PathParam("provider") String provider,
            @QueryParam("state") String state,
            @QueryParam("code") String code,
            @Context HttpHeaders headers,
            @Context HttpServerRequest http) {
        Cookie browser = headers.getCookies().get(COOKIE);
        try {
            ProviderSignInUseCase.Arrival arrival = signIn.finish(
                    provider, state, code, browser == null ? null : browser.getValue(), Addresses.of(http));
            return to(arrival.returnTo())
                    .cookie(refreshCookie.of(arrival.session().refreshToken()), cookie("", 0))
                    .build();
        } catch (ProviderSignInException e) {
            return failed(e.kind());
        }
    }

    private Response failed(ProviderSignInException.Kind kind) {
        return to("/?sign_in_error=" + kind.word()).cookie(cookie("", 0)).build();
    }

    private static Response.ResponseBuilder to(String address) {
        return Response.status(SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Lax: it must come along when the provider sends the browser back. */
    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path(COOKIE_PATH)
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(config.cookie().secure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
