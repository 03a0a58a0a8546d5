package com.allocationsystem.auth.adapter.out.postgres.session;

import com.allocationsystem.auth.domain.session.SessionOrigin;
import com.allocationsystem.auth.domain.session.SignInSession;
import com.allocationsystem.auth.domain.session.Transport;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Table {@code sign_in_session}. */
@Entity
@Table(name = "sign_in_session")
class SessionRow extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "user_id")
    UUID userId;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "revoked_at")
    Instant revokedAt;

    String transport;
    String address;

    @Column(name = "last_used_at")
    Instant lastUsedAt;

    static SessionRow of(SignInSession session) {
        SessionRow row = new SessionRow();
        row.id = UUID.fromString(session.id());
        row.userId = UUID.fromString(session.userId());
        row.startedAt = session.startedAt();
        row.expiresAt = session.expiresAt();
        row.revokedAt = session.revokedAt();
        row.transport = session.origin().transport().name();
        row.address = session.origin().address();
        row.lastUsedAt = session.lastUsedAt();
        return row;
    }

    SignInSession toSession() {
        SessionOrigin origin = new SessionOrigin(Transport.valueOf(transport), address);
        return new SignInSession(id.toString(), userId.toString(), startedAt, expiresAt, revokedAt, origin, lastUsedAt);
    }
}
