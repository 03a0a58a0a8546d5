package com.allocationsystem.edge.revocation;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses revoked tokens wherever a token is accepted: it is asked after the signature and the times were verified. */
@ApplicationScoped
class RevokedTokens implements SecurityIdentityAugmentor {

    private final RevocationList list;

    RevokedTokens(RevocationList list) {
        this.list = list;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token && isRevoked(token)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("the token was revoked"));
        }
        return Uni.createFrom().item(identity);
    }

    private boolean isRevoked(JsonWebToken token) {
        return list.known().cover(token.getSubject(), TokenClaims.of(token));
    }
}
