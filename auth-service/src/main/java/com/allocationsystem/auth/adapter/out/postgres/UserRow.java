package com.allocationsystem.auth.adapter.out.postgres;

import com.allocationsystem.auth.application.port.out.UserBook.Credentials;
import com.allocationsystem.auth.domain.user.User;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Table {@code app_user}. */
@Entity
@Table(name = "app_user")
class UserRow extends PanacheEntityBase {

    @Id
    UUID id;

    String username;

    @Column(name = "password_hash")
    String passwordHash;

    String[] permissions;

    boolean active;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "token_version")
    int tokenVersion;

    @Column(name = "tokens_ended_at")
    Instant tokensEndedAt;

    static UserRow of(User user, String passwordHash) {
        UserRow row = new UserRow();
        row.id = UUID.fromString(user.id());
        row.username = user.username();
        row.passwordHash = passwordHash;
        row.createdAt = user.createdAt();
        row.take(user, user.createdAt());
        return row;
    }

    void take(User user, Instant now) {
        if (user.tokenVersion() > tokenVersion) {
            tokenVersion = user.tokenVersion();
            tokensEndedAt = now;
        }
        permissions = user.permissions().toArray(String[]::new);
        active = user.active();
    }

    User toUser() {
        return new User(id.toString(), username, List.of(permissions), active, createdAt, tokenVersion);
    }

    Credentials toCredentials() {
        return new Credentials(toUser(), passwordHash);
    }
}
