package com.allocationsystem.edge.revocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells long answers, such as event streams, when the token that opened them has ended. */
@ApplicationScoped
public class HeldTokens {

    private final JsonWebToken token;
    private final RevocationList list;
    private final Clock clock;

    HeldTokens(JsonWebToken token, RevocationList list, Clock clock) {
        this.token = token;
        this.list = list;
        this.clock = clock;
    }

    /**
     * Call it within the request; the answer may be asked at any later time, on any thread, and costs no call.
     *
     * @return whether the token of the current request has ended by then: revoked, or expired
     */
    public BooleanSupplier current() {
        String subject = token.getSubject();
        TokenClaims claims = TokenClaims.of(token);
        Instant expiresAt = Instant.ofEpochSecond(token.getExpirationTime());
        return () -> !clock.instant().isBefore(expiresAt) || list.known().cover(subject, claims);
    }
}
