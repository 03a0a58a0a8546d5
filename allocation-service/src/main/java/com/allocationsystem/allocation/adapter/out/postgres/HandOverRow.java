package com.allocationsystem.allocation.adapter.out.postgres;

import com.allocationsystem.allocation.application.port.out.Outbox;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code hand_over}: what the dispatcher still has to do for one allocation. */
@Entity
@Table(name = "hand_over")
class HandOverRow extends PanacheEntityBase {

    @Id
    @Column(name = "allocation_id")
    UUID allocationId;

    @Column(name = "correlation_id")
    String correlationId;

    boolean delivered;
    int attempts;

    @Column(name = "next_attempt_at")
    Instant nextAttemptAt;

    @Column(name = "last_error")
    String lastError;

    static HandOverRow of(UUID allocationId, String correlationId, Instant nextAttemptAt) {
        HandOverRow row = new HandOverRow();
        row.allocationId = allocationId;
        row.correlationId = correlationId;
        row.nextAttemptAt = nextAttemptAt;
        return row;
    }

    Outbox.Entry toEntry() {
        return new Outbox.Entry(allocationId, delivered, attempts, correlationId);
    }
}
