package com.allocationsystem.ordergateway.adapter.out.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
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

    String description;

    String ticker;

    @Column(name = "reference_price")
    BigDecimal referencePrice;

    @Column(name = "portfolio_groups", columnDefinition = "text[]")
    String[] portfolioGroups;
}
