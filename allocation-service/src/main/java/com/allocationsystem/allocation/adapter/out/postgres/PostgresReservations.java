package com.allocationsystem.allocation.adapter.out.postgres;

import com.allocationsystem.allocation.application.port.out.Reservations;
import com.allocationsystem.allocation.domain.commit.Reservation;
import com.allocationsystem.allocation.engine.input.PendingTrade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reserved increases in PostgreSQL. Each call joins the caller's transaction, or has its own and so sees fresh rows. */
@ApplicationScoped
@Transactional
class PostgresReservations implements Reservations {

    private final EntityManager database;

    PostgresReservations(EntityManager database) {
        this.database = database;
    }

    @Override
    public void hold(Reservation reservation, Instant now) {
        ReservationRow.delete("heldUntil <= ?1", now);
        ReservationRow.of(reservation).persist();
        database.flush();
    }

    @Override
    public void release(UUID checkId) {
        ReservationRow.deleteById(checkId);
    }

    @Override
    public List<PendingTrade> held(Instant now) {
        return database.createQuery("""
                        select new com.allocationsystem.allocation.engine.input.PendingTrade(
                            r.checkId, r.accountId, a.cusip, a.sector, a.side, r.increasePar, r.notional,
                            a.durationYears, a.spreadDurationYears, a.oasBp)
                        from ReservationRow r join AllocationRow a on a.allocationId = r.allocationId
                        where r.heldUntil > :now""", PendingTrade.class)
                .setParameter("now", now)
                .getResultList();
    }
}
