package com.allocationsystem.auth.domain.credential;

import java.time.Instant;

/**
 * A password for one sign-in, shown once.
 *
 * @param password the text
 * @param expiresAt from when it is refused
 */
public record OneTimePassword(String password, Instant expiresAt) {

    /** Names no password. */
    @Override
    public String toString() {
        return "OneTimePassword[" + expiresAt + "]";
    }
}
