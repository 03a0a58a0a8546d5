package com.allocationsystem.auth.application.port.out.token;

import com.allocationsystem.auth.domain.session.RefreshToken;
import com.allocationsystem.auth.domain.session.SignInSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sessions and the hashes of their refresh tokens. */
public interface SessionStore {

    /** Stores a new session. */
    void begin(SignInSession session);

    /** Stores a new, unused token of a session. */
    void addToken(String sessionId, String tokenHash, Instant issuedAt);

    /** Locks the token's session for the rest of the transaction, then reads both: of many at once, one goes first. */
    Optional<RefreshToken> lockByToken(String tokenHash);

    /** Locks the session for the rest of the transaction. */
    Optional<SignInSession> lock(String sessionId);

    /** @return the session as it is now */
    Optional<SignInSession> find(String sessionId);

    /** @return all sessions of a user that are kept, the youngest first */
    List<SignInSession> of(String userId);

    /** @return ids of the sessions that were ended after {@code since} */
    List<String> revokedSince(Instant since);

    /** Notes that a token of the session was exchanged; the first use of a token is what counts. */
    void markUsed(RefreshToken token, Instant usedAt);

    /** Ends a session. */
    void revoke(String sessionId, Instant at);

    /** Ends every session of a user. */
    void revokeAllOf(String userId, Instant at);

    /** Forgets a user's sessions that had expired by then. */
    void forgetExpired(String userId, Instant expiredBy);
}
