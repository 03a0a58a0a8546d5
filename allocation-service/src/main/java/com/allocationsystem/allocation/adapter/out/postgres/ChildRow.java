package com.allocationsystem.allocation.adapter.out.postgres;

import com.allocationsystem.allocation.domain.commit.ChildOrder;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code allocation_child}: one account's piece. */
@Entity
@Table(name = "allocation_child")
@IdClass(ChildRow.Key.class)
class ChildRow extends PanacheEntityBase {

    @Id
    @Column(name = "allocation_id")
    UUID allocationId;

    @Id
    @Column(name = "account_id")
    String accountId;

    @Column(name = "quantity_par")
    long quantityPar;

    BigDecimal notional;

    @Column(name = "order_id")
    String orderId;

    @Column(name = "aladdin_order_id")
    String aladdinOrderId;

    @Enumerated(EnumType.STRING)
    ChildOrder.Status status;

    String message;

    /** Written by the database. */
    @Column(name = "settled_at", insertable = false, updatable = false)
    Instant settledAt;

    ChildOrder toChild() {
        return new ChildOrder(accountId, quantityPar, orderId, aladdinOrderId, status, message);
    }

    static ChildRow of(UUID allocationId, ChildOrder child, BigDecimal notional) {
        ChildRow row = new ChildRow();
        row.allocationId = allocationId;
        row.accountId = child.accountId();
        row.quantityPar = child.quantityPar();
        row.notional = notional;
        row.take(child);
        return row;
    }

    /** Takes over how the piece stands, unless that is older news: what is final stays settled. */
    void follow(ChildOrder child) {
        if (status == null || !status.isFinal() || child.status().isFinal()) {
            take(child);
        }
    }

    /** A failed piece is on its way again; the order it had at the gateway stays its order. */
    void reopen() {
        status = ChildOrder.Status.PENDING;
        message = null;
    }

    private void take(ChildOrder child) {
        orderId = child.orderId();
        aladdinOrderId = child.aladdinOrderId();
        status = child.status();
        message = child.message();
    }

    /** Primary key. */
    record Key(UUID allocationId, String accountId) implements Serializable {}
}
