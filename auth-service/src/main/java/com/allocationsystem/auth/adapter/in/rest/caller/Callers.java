package com.allocationsystem.auth.adapter.in.rest.caller;

import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.edge.revocation.TokenClaims;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads who asks out of the access token of the request. */
@ApplicationScoped
public class Callers {

    private final JsonWebToken token;

    Callers(JsonWebToken token) {
        this.token = token;
    }

    /** @return the caller; a token without a version is below every version */
    public Caller current() {
        TokenClaims claims = TokenClaims.of(token);
        long version = claims.version() == null ? -1 : claims.version();
        return new Caller(token.getSubject(), token.getName(), version, claims.session());
    }
}
