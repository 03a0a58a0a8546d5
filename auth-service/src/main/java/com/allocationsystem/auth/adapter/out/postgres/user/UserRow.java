package com.allocationsystem.auth.adapter.out.postgres.user;

import com.allocationsystem.auth.application.port.out.UserBook.Credentials;
import com.allocationsystem.auth.domain.credential.CredentialState;
import com.allocationsystem.auth.domain.credential.Password;
import com.allocationsystem.auth.domain.credential.PasswordState;
import com.allocationsystem.auth.domain.right.Grants;
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

    @Column(name = "display_name")
    String displayName;

    String[] permissions;
    String[] roles;

    @Column(name = "portfolio_groups")
    String[] portfolioGroups;

    boolean active;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "token_version")
    int tokenVersion;

    @Column(name = "tokens_ended_at")
    Instant tokensEndedAt;

    @Column(name = "password_one_time")
    boolean passwordOneTime;

    @Column(name = "password_expires_at")
    Instant passwordExpiresAt;

    @Column(name = "totp_confirmed", insertable = false, updatable = false)
    boolean totpConfirmed;

    @Column(updatable = false)
    String provider;

    @Column(updatable = false)
    String subject;

    @Column(name = "signed_in_at")
    Instant signedInAt;

    static UserRow of(User user, Password password) {
        UserRow row = of(user);
        row.take(password);
        return row;
    }

    static UserRow foreign(User user, String subject) {
        UserRow row = of(user);
        row.subject = subject;
        return row;
    }

    private static UserRow of(User user) {
        UserRow row = new UserRow();
        row.id = UUID.fromString(user.id());
        row.username = user.username();
        row.provider = user.provider();
        row.createdAt = user.createdAt();
        row.take(user, user.createdAt());
        return row;
    }

    void take(User user, Instant now) {
        if (user.tokenVersion() > tokenVersion) {
            tokenVersion = user.tokenVersion();
            tokensEndedAt = now;
        }
        Grants grants = user.grants();
        displayName = user.displayName();
        permissions = grants.permissions().toArray(String[]::new);
        roles = grants.roles().toArray(String[]::new);
        portfolioGroups = grants.portfolioGroups() == null
                ? null
                : grants.portfolioGroups().toArray(String[]::new);
        active = user.active();
    }

    void take(Password password) {
        passwordHash = password.hash();
        passwordOneTime = password.oneTime();
        passwordExpiresAt = password.expiresAt();
    }

    private CredentialState credentials() {
        PasswordState password = passwordOneTime ? PasswordState.ONE_TIME : PasswordState.SET;
        return new CredentialState(passwordHash == null ? PasswordState.NONE : password, totpConfirmed);
    }

    User toUser() {
        Grants grants = new Grants(
                List.of(permissions), List.of(roles), portfolioGroups == null ? null : List.of(portfolioGroups));
        return new User(
                id.toString(),
                username,
                displayName,
                grants,
                active,
                createdAt,
                signedInAt,
                tokenVersion,
                credentials(),
                provider);
    }

    Credentials toCredentials() {
        return new Credentials(
                toUser(), passwordHash == null ? null : new Password(passwordHash, passwordOneTime, passwordExpiresAt));
    }
}
