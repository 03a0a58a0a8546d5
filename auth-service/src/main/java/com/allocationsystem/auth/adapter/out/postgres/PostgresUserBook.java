package com.allocationsystem.auth.adapter.out.postgres;

import com.allocationsystem.auth.application.port.out.UserBook;
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
    public void add(User user, String passwordHash) {
        UserRow.of(user, passwordHash).persistAndFlush();
    }

    @Override
    public void update(User user, Instant now) {
        row(user.id()).orElseThrow().take(user, now);
        entities.flush();
    }

    @Override
    public void updatePassword(String userId, String passwordHash) {
        row(userId).orElseThrow().passwordHash = passwordHash;
        entities.flush();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<User> findAndHold(String id) {
        return Optional.ofNullable(entities.find(UserRow.class, UUID.fromString(id), LockModeType.PESSIMISTIC_READ))
                .map(UserRow::toUser);
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
