package com.allocationsystem.ordergateway.adapter.out.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code order_batch}. */
@Entity
@Table(name = "order_batch")
class BatchEntity {

    @Id
    @Column(name = "allocation_id")
    String allocationId;

    @Column(name = "body_hash", columnDefinition = "char(64)")
    String bodyHash;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    int round;
}
