package com.allocationsystem.allocation.adapter.out.postgres;

import com.allocationsystem.allocation.application.port.out.Reservations;
import com.allocationsystem.allocation.domain.commit.Reservation;
import com.allocationsystem.allocation.engine.input.PendingTrade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reserved increases in PostgreSQL. Each call joins the caller's transaction, or has its own and so sees fresh rows. */
@ApplicationScoped
@Transactional
class PostgresReservations implements Reservations {

    /** How long a reservation that has ended is kept: longer than any decision that may have begun before its end takes. */
    private static final Duration KEPT = Duration.ofHours(1);

    private final EntityManager database;

    PostgresReservations(EntityManager database) {
        this.database = database;
    }

    @Override
    public void hold(Reservation reservation, Instant now) {
        ReservationRow.delete("heldUntil <= ?1", now.minus(KEPT));
        ReservationRow.of(reservation).persist();
        database.flush();
    }

    @Override
    public void release(UUID checkId) {
        database.createNativeQuery(
                        "update reserved_increase set released_at = clock_timestamp() where check_id = :id and released_at is null")
                .setParameter("id", checkId)
                .executeUpdate();
    }

    @Override
    public List<PendingTrade> held(Instant since) {
        return database.createQuery("""
                        select new com.allocationsystem.allocation.engine.input.PendingTrade(
                            r.checkId, r.accountId, a.cusip, a.sector, a.side, r.increasePar, r.notional,
                            a.durationYears, a.spreadDurationYears, a.oasBp)
                        from ReservationRow r join AllocationRow a on a.allocationId = r.allocationId
                        where r.heldUntil > :since and (r.releasedAt is null or r.releasedAt >= :since)""", PendingTrade.class)
                .setParameter("since", since)
                .getResultList();
    }
}
