package com.allocationsystem.auth.adapter.out.postgres.apitoken;

import com.allocationsystem.auth.domain.apitoken.ApiToken;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Table {@code api_token}. */
@Entity
@Table(name = "api_token")
class ApiTokenRow extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "user_id")
    UUID userId;

    String name;

    @Column(name = "secret_hash")
    String secretHash;

    String[] permissions;

    @Column(name = "portfolio_groups")
    String[] portfolioGroups;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "last_used_at")
    Instant lastUsedAt;

    static ApiTokenRow of(ApiToken token, String secretHash) {
        ApiTokenRow row = new ApiTokenRow();
        row.id = UUID.fromString(token.id());
        row.userId = UUID.fromString(token.userId());
        row.name = token.name();
        row.secretHash = secretHash;
        row.permissions = token.permissions().toArray(String[]::new);
        row.portfolioGroups =
                token.portfolioGroups() == null ? null : token.portfolioGroups().toArray(String[]::new);
        row.createdAt = token.createdAt();
        row.expiresAt = token.expiresAt();
        row.endedAt = token.endedAt();
        row.lastUsedAt = token.lastUsedAt();
        return row;
    }

    ApiToken toToken() {
        return new ApiToken(
                id.toString(),
                userId.toString(),
                name,
                List.of(permissions),
                portfolioGroups == null ? null : List.of(portfolioGroups),
                createdAt,
                expiresAt,
                endedAt,
                lastUsedAt);
    }
}
