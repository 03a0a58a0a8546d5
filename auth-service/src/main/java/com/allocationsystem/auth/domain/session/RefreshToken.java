package com.allocationsystem.auth.domain.session;

import java.time.Instant;

/**
 * One refresh token of a session, good for one use.
 *
 * @param hash SHA-256 of the secret, hexadecimal; the secret itself is never stored
 * @param session the family it belongs to
 * @param usedAt when it was exchanged for its successor; null while it was not
 */
public record RefreshToken(String hash, SignInSession session, Instant usedAt) {

    /**
     * Judges one attempt to use this token. A second use means that two parties hold it, one of them a thief, and
     * nothing tells which: the whole family must go (RFC 9700, 4.14.2). There is no grace for honest races: a client
     * that refreshes from several places must do so one at a time.
     */
    public RefreshVerdict judge(Instant now) {
        if (session.revokedAt() != null || !now.isBefore(session.expiresAt())) {
            return RefreshVerdict.SESSION_ENDED;
        }
        return usedAt == null ? RefreshVerdict.ACCEPTED : RefreshVerdict.REUSED;
    }
}
