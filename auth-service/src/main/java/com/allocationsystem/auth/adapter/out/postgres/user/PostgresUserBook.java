package com.allocationsystem.auth.adapter.out.postgres.user;

import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.domain.credential.Password;
import com.allocationsystem.auth.domain.user.User;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Users in PostgreSQL. */
@ApplicationScoped
@Transactional
class PostgresUserBook implements UserBook {

    /** Any number that no other advisory lock of this database uses. */
    private static final long CHANGES_LOCK = 8_081_001;

    private final EntityManager entities;

    PostgresUserBook(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Credentials> findCredentials(String username) {
        return UserRow.<UserRow>find("username", username).firstResultOptional().map(UserRow::toCredentials);
    }

    @Override
    public Optional<User> find(String id) {
        return row(id).map(UserRow::toUser);
    }

    @Override
    public List<User> list(String afterUsername, int limit) {
        return UserRow.<UserRow>find("username > ?1", Sort.by("username"), afterUsername == null ? "" : afterUsername)
                .page(Page.ofSize(limit))
                .stream()
                .map(UserRow::toUser)
                .toList();
    }

    @Override
    public void add(User user, Password password) {
        UserRow.of(user, password).persistAndFlush();
    }

    @Override
    public Optional<User> findByIdentity(String provider, String subject) {
        return UserRow.<UserRow>find("provider = ?1 and subject = ?2", provider, subject)
                .firstResultOptional()
                .map(UserRow::toUser);
    }

    @Override
    public void addForeign(User user, String subject) {
        UserRow.foreign(user, subject).persistAndFlush();
    }

    @Override
    public void update(User user, Instant now) {
        row(user.id()).orElseThrow().take(user, now);
        entities.flush();
    }

    @Override
    public void updatePassword(String userId, Password password) {
        row(userId).orElseThrow().take(password);
        entities.flush();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<User> findAndHold(String id) {
        return find(id, LockModeType.PESSIMISTIC_READ);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<User> lock(String id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<User> find(String id, LockModeType lock) {
        return Optional.ofNullable(entities.find(UserRow.class, UUID.fromString(id), lock))
                .map(UserRow::toUser);
    }

    @Override
    public void noteSignIn(String userId, Instant at) {
        row(userId).orElseThrow().signedInAt = at;
        entities.flush();
    }

    @Override
    public Map<String, Integer> tokenVersionsEndedSince(Instant since) {
        return UserRow.<UserRow>stream("tokensEndedAt > ?1", since)
                .collect(Collectors.toMap(row -> row.id.toString(), row -> row.tokenVersion));
    }

    @Override
    public boolean isEmpty() {
        return UserRow.count() == 0;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void lockChanges() {
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(" + CHANGES_LOCK + ")")
                .getSingleResult();
    }

    private static Optional<UserRow> row(String id) {
        try {
            return UserRow.findByIdOptional(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
