package com.allocationsystem.allocation.adapter.out.postgres;

import com.allocationsystem.allocation.application.port.out.AllocationStore.OtherBlocks;
import com.allocationsystem.allocation.application.port.out.Reservations;
import com.allocationsystem.allocation.domain.commit.Reservation;
import com.allocationsystem.allocation.engine.input.PendingTrade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reserved increases in PostgreSQL. Each call joins the caller's transaction, or has its own and so sees fresh rows. */
@ApplicationScoped
@Transactional
class PostgresReservations implements Reservations {

    /** How long a reservation that has ended is kept: as long as a block is worked, and counts with its increases. */
    private static final Duration KEPT = Duration.ofDays(30);

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
    public long increasedPar(UUID allocationId, String exceptAccountId) {
        return database.createQuery(
                        "select coalesce(sum(increasePar), 0) from ReservationRow where allocationId = :id and accountId <> :account",
                        Long.class)
                .setParameter("id", allocationId)
                .setParameter("account", exceptAccountId)
                .getSingleResult();
    }

    @Override
    public BigDecimal increasedNotional(String username, Instant since) {
        return database.createQuery(
                        "select coalesce(sum(notional), 0) from ReservationRow where requestedBy = :user and requestedAt >= :since",
                        BigDecimal.class)
                .setParameter("user", username)
                .setParameter("since", since)
                .getSingleResult();
    }

    @Override
    public BigDecimal increasedNotional(String username, OtherBlocks blocks, Instant since) {
        return database.createQuery("""
                        select coalesce(sum(r.notional), 0)
                        from ReservationRow r join AllocationRow a on a.allocationId = r.allocationId
                        where r.requestedBy = :user and r.requestedAt >= :since
                          and a.cusip = :cusip and a.side = :side and a.allocationId <> :except""", BigDecimal.class)
                .setParameter("user", username)
                .setParameter("since", since)
                .setParameter("cusip", blocks.cusip())
                .setParameter("side", blocks.side())
                .setParameter("except", blocks.except())
                .getSingleResult();
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
