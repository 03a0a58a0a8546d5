package com.allocationsystem.auth.application.port.out.credential;

import com.allocationsystem.auth.domain.credential.TotpSecret;
import java.time.Instant;
import java.util.OptionalLong;

/** Time-based codes as RFC 6238 has them: six digits, 30 seconds, HMAC-SHA-1. */
public interface TotpCodes {

    /** @return a new secret */
    byte[] newSecret();

    /** @return the secret in the forms that an authenticator app takes, under this username */
    TotpSecret shown(byte[] secret, String username);

    /**
     * @return the step that {@code code} belongs to, when it is of this moment or of the step before or after it; empty for
     *     any other text
     */
    OptionalLong step(byte[] secret, String code, Instant now);
}
