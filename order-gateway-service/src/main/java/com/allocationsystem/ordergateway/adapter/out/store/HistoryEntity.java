package com.allocationsystem.ordergateway.adapter.out.store;

import com.allocationsystem.ordergateway.domain.order.HistoryEntry;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.ordergateway.domain.order.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code child_order_history}; written once, never changed. */
@Entity
@Table(name = "child_order_history")
@IdClass(HistoryKey.class)
class HistoryEntity {

    @Id
    @Column(name = "order_id")
    UUID orderId;

    @Id
    long version;

    Instant at;

    String actor;

    @Enumerated(EnumType.STRING)
    OrderState state;

    @Column(name = "aladdin_status")
    String aladdinStatus;

    long quantity;

    String message;

    static HistoryEntity of(UUID orderId, HistoryEntry entry) {
        HistoryEntity row = new HistoryEntity();
        row.orderId = orderId;
        row.version = entry.stamp().version();
        row.at = entry.stamp().at();
        row.actor = entry.stamp().by();
        row.state = entry.state();
        row.aladdinStatus = entry.aladdinStatus();
        row.quantity = entry.quantityPar();
        row.message = entry.message();
        return row;
    }

    HistoryEntry toEntry() {
        return new HistoryEntry(new Stamp(version, at, actor), state, aladdinStatus, quantity, message);
    }
}
