package com.allocationsystem.auth.adapter.in.rest.token;

import com.allocationsystem.auth.application.port.in.token.EndedTokensUseCase;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The ended tokens, for every service that verifies ours. It names ids only, and the gateway does not route it. */
@Path("/auth/revocations")
@Tag(name = "Authentication")
public class RevocationsResource {

    private final EndedTokensUseCase ended;

    RevocationsResource(EndedTokensUseCase ended) {
        this.ended = ended;
    }

    @GET
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Extension(name = "x-internal", value = "true", parseValue = true)
    @Operation(
            operationId = "listRevocations",
            summary = "Access tokens that have ended before they expire; not reachable through the gateway",
            description =
                    "Services read it every two seconds. A token is refused when its sid is among the sessions, or"
                            + " its ver is below its user's lowest_version.")
    public RevocationsResponse revocations() {
        return RevocationsResponse.from(ended.endedTokens());
    }
}
