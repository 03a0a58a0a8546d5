package com.allocationsystem.allocation.adapter.out.postgres;

import com.allocationsystem.allocation.domain.commit.Reservation;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code reserved_increase}. */
@Entity
@Table(name = "reserved_increase")
class ReservationRow extends PanacheEntityBase {

    @Id
    @Column(name = "check_id")
    UUID checkId;

    @Column(name = "allocation_id")
    UUID allocationId;

    @Column(name = "account_id")
    String accountId;

    @Column(name = "order_id")
    String orderId;

    @Column(name = "increase_par")
    long increasePar;

    BigDecimal notional;

    @Column(name = "requested_by")
    String requestedBy;

    /** Written by the database's clock. */
    @Column(name = "requested_at", insertable = false, updatable = false)
    Instant requestedAt;

    @Column(name = "held_until")
    Instant heldUntil;

    /** Written by the database's clock; null = held. */
    @Column(name = "released_at", insertable = false, updatable = false)
    Instant releasedAt;

    static ReservationRow of(Reservation reservation) {
        ReservationRow row = new ReservationRow();
        row.checkId = reservation.checkId();
        row.allocationId = reservation.allocationId();
        row.accountId = reservation.accountId();
        row.orderId = reservation.orderId();
        row.requestedBy = reservation.requestedBy();
        row.increasePar = reservation.increasePar();
        row.notional = reservation.notional();
        row.heldUntil = reservation.heldUntil();
        return row;
    }
}
