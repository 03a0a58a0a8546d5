package com.allocationsystem.auth.domain.session;

import java.time.Duration;
import java.time.Instant;

/**
 * The family of refresh tokens that descend from one signing in. It ends at a fixed time however often it is refreshed.
 *
 * @param id UUID
 * @param userId whose it is
 * @param startedAt when the user signed in
 * @param expiresAt end at the latest, exclusive
 * @param revokedAt when it was ended early; null while it was not
 * @param origin where it was begun
 * @param lastUsedAt when it was last refreshed, or begun
 */
public record SignInSession(
        String id,
        String userId,
        Instant startedAt,
        Instant expiresAt,
        Instant revokedAt,
        SessionOrigin origin,
        Instant lastUsedAt) {

    /**
     * @param idle how long a session lasts without a refresh
     * @return whether it can be refreshed at {@code now}
     */
    public boolean lives(Instant now, Duration idle) {
        return revokedAt == null && now.isBefore(expiresAt) && now.isBefore(lastUsedAt.plus(idle));
    }
}
