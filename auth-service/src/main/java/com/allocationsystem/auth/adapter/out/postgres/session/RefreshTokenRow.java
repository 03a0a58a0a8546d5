package com.allocationsystem.auth.adapter.out.postgres.session;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Table {@code refresh_token}. */
@Entity
@Table(name = "refresh_token")
class RefreshTokenRow extends PanacheEntityBase {

    @Id
    String hash;

    @Column(name = "session_id")
    UUID sessionId;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Column(name = "used_at")
    Instant usedAt;
}
