package com.allocationsystem.auth.adapter.out.postgres.apitoken;

import com.allocationsystem.auth.application.port.out.token.ApiTokenStore;
import com.allocationsystem.auth.domain.apitoken.ApiToken;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tokens are ended, never deleted, so that the audit keeps its meaning. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PostgresApiTokenStore implements ApiTokenStore {

    private final EntityManager entities;

    PostgresApiTokenStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(ApiToken token, String secretHash) {
        ApiTokenRow.of(token, secretHash).persistAndFlush();
    }

    @Override
    public Optional<ApiToken> findBySecret(String secretHash) {
        return ApiTokenRow.<ApiTokenRow>find("secretHash", secretHash)
                .firstResultOptional()
                .map(ApiTokenRow::toToken);
    }

    @Override
    public List<ApiToken> goodOnesOf(String userId, Instant now) {
        return ApiTokenRow.<ApiTokenRow>list(
                        "userId = ?1 and endedAt is null and expiresAt > ?2",
                        Sort.descending("createdAt"),
                        UUID.fromString(userId),
                        now)
                .stream()
                .map(ApiTokenRow::toToken)
                .toList();
    }

    @Override
    public List<String> endedSince(Instant since) {
        return entities.createQuery("select id from ApiTokenRow where endedAt > :since", UUID.class)
                .setParameter("since", since)
                .getResultStream()
                .map(UUID::toString)
                .toList();
    }

    @Override
    public void markUsed(String tokenId, Instant at) {
        ApiTokenRow.update("lastUsedAt = ?1 where id = ?2", at, UUID.fromString(tokenId));
    }

    @Override
    public void end(String tokenId, Instant at) {
        ApiTokenRow.update("endedAt = ?1 where id = ?2", at, UUID.fromString(tokenId));
    }

    @Override
    public void endAllOf(String userId, Instant at) {
        ApiTokenRow.update("endedAt = ?1 where userId = ?2 and endedAt is null", at, UUID.fromString(userId));
    }
}
