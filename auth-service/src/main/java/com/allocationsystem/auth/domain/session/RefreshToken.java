package com.allocationsystem.auth.domain.session;

import java.time.Duration;
import java.time.Instant;

/**
 * One refresh token of a session, good for one use.
 *
 * @param hash SHA-256 of the secret, hexadecimal; the secret itself is never stored
 * @param session the family it belongs to
 * @param usedAt when it was first exchanged for its successor; null while it was not
 */
public record RefreshToken(String hash, SignInSession session, Instant usedAt) {

    /** Two tabs of a browser share the cookie, and a reload can lose an answer. */
    private static final Duration GRACE_OF_COOKIES = Duration.ofSeconds(10);

    /**
     * Judges one attempt to use this token. A second use means that two parties hold it, one of them a thief, and
     * nothing tells which: the whole family must go (RFC 9700, 4.14.2). Clients that hold the token themselves get no
     * grace for honest races; a browser's cookie, which scripts cannot read, is good for some seconds more.
     *
     * @param transport how the token came; another one than the session's ends nothing and is refused
     * @param idle how long a session lasts without a refresh
     */
    public RefreshVerdict judge(Instant now, Transport transport, Duration idle) {
        if (!session.lives(now, idle) || session.origin().transport() != transport) {
            return RefreshVerdict.SESSION_ENDED;
        }
        boolean first = usedAt == null;
        boolean inGrace = !first && transport == Transport.COOKIE && now.isBefore(usedAt.plus(GRACE_OF_COOKIES));
        return first || inGrace ? RefreshVerdict.ACCEPTED : RefreshVerdict.REUSED;
    }
}
