package com.allocationsystem.auth.application.port.out;

import com.allocationsystem.auth.domain.key.SigningKey;
import java.time.Instant;
import java.util.List;

/** Writes and signs access tokens. */
public interface AccessTokenSigner {

    /** @return the signed JWT */
    String sign(Claims claims, SigningKey key);

    /**
     * @param subject user id, or a service's client id
     * @param name username, or a service's client id
     * @param permissions what the bearer may do
     * @param issuedAt from when it is good
     * @param expiresAt until when it is good
     */
    record Claims(String subject, String name, List<String> permissions, Instant issuedAt, Instant expiresAt) {}
}
