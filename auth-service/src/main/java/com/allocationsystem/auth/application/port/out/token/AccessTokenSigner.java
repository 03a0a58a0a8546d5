package com.allocationsystem.auth.application.port.out.token;

import com.allocationsystem.auth.domain.key.SigningKey;
import com.allocationsystem.auth.domain.right.Rights;
import java.time.Instant;

/** Writes and signs access tokens. */
public interface AccessTokenSigner {

    /** @return the signed JWT */
    String sign(Claims claims, SigningKey key);

    /**
     * @param subject user id, or a service's client id
     * @param name username, or a service's client id
     * @param session what ends with the sign-in; null for a service
     * @param rights what the bearer may do and see
     * @param issuedAt from when it is good
     * @param expiresAt until when it is good
     */
    record Claims(
            String subject, String name, SessionClaims session, Rights rights, Instant issuedAt, Instant expiresAt) {}

    /**
     * @param sessionId the sign-in that the token descends from
     * @param tokenVersion the user's version when the token was issued
     */
    record SessionClaims(String sessionId, int tokenVersion) {}
}
