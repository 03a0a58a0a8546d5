package com.allocationsystem.allocation.adapter.out.postgres;

import com.allocationsystem.allocation.application.port.out.Outbox;
import com.allocationsystem.allocation.domain.commit.Retry;
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

    @Column(name = "send_before")
    Instant sendBefore;

    @Column(name = "last_error")
    String lastError;

    @Column(name = "retry_round")
    Integer retryRound;

    @Column(name = "retry_asked_by")
    String retryAskedBy;

    @Column(name = "retry_reason")
    String retryReason;

    /** @param retry null for a commit */
    static HandOverRow of(
            UUID allocationId, Retry retry, String correlationId, Instant nextAttemptAt, Instant sendBefore) {
        HandOverRow row = new HandOverRow();
        row.allocationId = allocationId;
        row.correlationId = correlationId;
        row.nextAttemptAt = nextAttemptAt;
        row.sendBefore = sendBefore;
        if (retry != null) {
            row.retryRound = retry.round();
            row.retryAskedBy = retry.askedBy();
            row.retryReason = retry.reason();
        }
        return row;
    }

    Outbox.Entry toEntry() {
        Retry retry = retryRound == null ? null : new Retry(retryRound, retryAskedBy, retryReason);
        return new Outbox.Entry(allocationId, delivered, attempts, correlationId, retry, sendBefore);
    }
}
