package com.allocationsystem.auth.adapter.in.rest.scim;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Finds the provider whose directory has this secret, before the request's body is read. */
@Provider
@ScimClient
public class ScimClientFilter implements ContainerRequestFilter {

    private static final String PROVIDER = "oas.scim.provider";
    private static final String BEARER = "Bearer ";

    private final ScimSecrets secrets;

    ScimClientFilter(ScimSecrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        String secret = authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : "";
        Optional<String> provider = secrets.provider(secret);
        if (provider.isEmpty()) {
            request.abortWith(ScimFault.response(401, null, "The bearer is not the secret of a directory."));
        } else {
            request.setProperty(PROVIDER, provider.get());
        }
    }

    /** @return id of the provider whose directory asks */
    static String provider(ContainerRequestContext request) {
        return (String) request.getProperty(PROVIDER);
    }
}
