package com.allocationsystem.auth.domain.credential;

import java.time.Instant;

/**
 * A user's password as it is kept.
 *
 * @param hash slow to reverse
 * @param oneTime whether the next sign-in must choose another
 * @param expiresAt from when it is refused; null when it lasts
 */
public record Password(String hash, boolean oneTime, Instant expiresAt) {

    /** @return a password that lasts */
    public static Password lasting(String hash) {
        return new Password(hash, false, null);
    }

    /** @return whether it is refused at {@code now} */
    public boolean hasExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** Names no hash. */
    @Override
    public String toString() {
        return "Password[" + oneTime + ", " + expiresAt + "]";
    }
}
