package com.allocationsystem.auth.adapter.in.rest.user;

import com.allocationsystem.auth.domain.credential.OneTimePassword;
import java.time.Instant;

/**
 * A password for one sign-in, shown once, and until when it is good.
 *
 * @param oneTimePassword good for one sign-in; shown once
 * @param expiresAt end of its use, UTC
 */
public record OneTimePasswordResponse(String oneTimePassword, Instant expiresAt) {

    static OneTimePasswordResponse from(OneTimePassword password) {
        return new OneTimePasswordResponse(password.password(), password.expiresAt());
    }

    /** Names no password. */
    @Override
    public String toString() {
        return "OneTimePasswordResponse[]";
    }
}
