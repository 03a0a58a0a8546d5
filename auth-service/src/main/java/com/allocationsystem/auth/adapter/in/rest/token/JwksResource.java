package com.allocationsystem.auth.adapter.in.rest.token;

import com.allocationsystem.auth.application.port.in.token.PublishedKeysUseCase;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The public keys that verify our tokens. */
@Path("/auth/.well-known/jwks.json")
@Tag(name = "Authentication")
public class JwksResource {

    private final PublishedKeysUseCase keys;

    JwksResource(PublishedKeysUseCase keys) {
        this.keys = keys;
    }

    @GET
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "public, max-age=300")
    @Operation(
            operationId = "readPublicKeys",
            summary = "Public keys of access tokens, a JSON Web Key Set (RFC 7517)",
            description = "Verifiers select the key by kid, and may keep the answer 5 minutes.")
    public JwksResponse keys() {
        return JwksResponse.from(keys.publishedKeys());
    }
}
