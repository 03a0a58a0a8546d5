package com.allocationsystem.auth.adapter.out.postgres.session;

import com.allocationsystem.auth.application.port.out.token.SessionStore;
import com.allocationsystem.auth.domain.session.RefreshToken;
import com.allocationsystem.auth.domain.session.SignInSession;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sessions in PostgreSQL; the session's row is what concurrent refreshes of one family queue for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PostgresSessionStore implements SessionStore {

    private final EntityManager entities;

    PostgresSessionStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void begin(SignInSession session) {
        SessionRow.of(session).persistAndFlush();
    }

    @Override
    public void addToken(String sessionId, String tokenHash, Instant issuedAt) {
        RefreshTokenRow row = new RefreshTokenRow();
        row.hash = tokenHash;
        row.sessionId = UUID.fromString(sessionId);
        row.issuedAt = issuedAt;
        row.persistAndFlush();
    }

    /** The token is read only once the session is locked: read before, it would show the state before the queue. */
    @Override
    public Optional<RefreshToken> lockByToken(String tokenHash) {
        return entities.createQuery("select sessionId from RefreshTokenRow where hash = :hash", UUID.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst()
                .flatMap(id -> lock(id.toString()))
                .map(session -> {
                    RefreshTokenRow token = RefreshTokenRow.findById(tokenHash);
                    return new RefreshToken(token.hash, session, token.usedAt);
                });
    }

    @Override
    public Optional<SignInSession> lock(String sessionId) {
        return find(sessionId, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<SignInSession> find(String sessionId) {
        return find(sessionId, LockModeType.NONE);
    }

    @Override
    public List<String> revokedSince(Instant since) {
        return entities.createQuery("select id from SessionRow where revokedAt > :since", UUID.class)
                .setParameter("since", since)
                .getResultStream()
                .map(UUID::toString)
                .toList();
    }

    private static Optional<SignInSession> find(String sessionId, LockModeType lock) {
        return Optional.ofNullable(SessionRow.<SessionRow>findById(UUID.fromString(sessionId), lock))
                .map(SessionRow::toSession);
    }

    @Override
    public List<SignInSession> of(String userId) {
        return SessionRow.<SessionRow>list("userId", Sort.descending("startedAt"), UUID.fromString(userId)).stream()
                .map(SessionRow::toSession)
                .toList();
    }

    @Override
    public void markUsed(RefreshToken token, Instant usedAt) {
        RefreshTokenRow.update("usedAt = ?1 where hash = ?2 and usedAt is null", usedAt, token.hash());
        SessionRow.update(
                "lastUsedAt = ?1 where id = ?2",
                usedAt,
                UUID.fromString(token.session().id()));
    }

    @Override
    public void revoke(String sessionId, Instant at) {
        SessionRow.update("revokedAt = ?1 where id = ?2", at, UUID.fromString(sessionId));
    }

    @Override
    public void revokeAllOf(String userId, Instant at) {
        SessionRow.update("revokedAt = ?1 where userId = ?2 and revokedAt is null", at, UUID.fromString(userId));
    }

    /** The tokens go with their session, by the foreign key. */
    @Override
    public void forgetExpired(String userId, Instant expiredBy) {
        SessionRow.delete("userId = ?1 and expiresAt < ?2", UUID.fromString(userId), expiredBy);
    }
}
