package com.allocationsystem.auth.application.port.out;

import java.time.Instant;
import java.util.Optional;

/** The browsers that were sent to a provider and have not come back. */
public interface ProviderSignIns {

    /** Stores one, and forgets those that had expired by {@code now}. */
    void begin(Pending pending, Instant now);

    /** @return the one of this state, which is forgotten with it: it is good once */
    Optional<Pending> take(String stateHash);

    /**
     * @param stateHash SHA-256 of the state
     * @param browserHash SHA-256 of the secret that the browser holds
     * @param provider where it was sent
     * @param nonce that the identity token must name
     * @param verifier that the code is exchanged with
     * @param returnTo path to go on with
     * @param expiresAt end, exclusive
     */
    record Pending(
            String stateHash,
            String browserHash,
            String provider,
            String nonce,
            String verifier,
            String returnTo,
            Instant expiresAt) {}
}
