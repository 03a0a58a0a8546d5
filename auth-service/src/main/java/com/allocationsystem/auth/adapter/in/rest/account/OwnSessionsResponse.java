package com.allocationsystem.auth.adapter.in.rest.account;

import com.allocationsystem.auth.domain.session.SignInSession;
import java.time.Instant;
import java.util.List;

/**
 * Sessions of the caller.
 *
 * @param sessions youngest first
 */
public record OwnSessionsResponse(List<OwnSession> sessions) {

    static OwnSessionsResponse from(List<SignInSession> sessions, String current) {
        return new OwnSessionsResponse(sessions.stream()
                .map(session -> new OwnSession(
                        session.id(),
                        session.startedAt(),
                        session.lastUsedAt(),
                        session.expiresAt(),
                        session.origin().address(),
                        session.id().equals(current)))
                .toList());
    }

    /**
     * One session; {@code last_used_at} is the last refresh, {@code expires_at} the end at the latest, {@code address} where
     * it was begun, {@code current} whether it is the one that asks.
     *
     * @param id id of the session, a UUID
     * @param startedAt when the user signed in, UTC
     * @param lastUsedAt last refresh, UTC
     * @param expiresAt end of the session at the latest, UTC
     * @param address network address from which it was begun
     * @param current whether it is the session of this call
     */
    public record OwnSession(
            String id, Instant startedAt, Instant lastUsedAt, Instant expiresAt, String address, boolean current) {}
}
