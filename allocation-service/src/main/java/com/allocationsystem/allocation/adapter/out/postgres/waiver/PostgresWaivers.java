package com.allocationsystem.allocation.adapter.out.postgres.waiver;

import com.allocationsystem.allocation.application.port.out.Waivers;
import com.allocationsystem.allocation.domain.waiver.Waiver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Waivers in PostgreSQL. Each call joins the caller's transaction, or has its own and so sees fresh rows. */
@ApplicationScoped
@Transactional
class PostgresWaivers implements Waivers {

    private final EntityManager database;

    PostgresWaivers(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(Waiver waiver) {
        WaiverRow.of(waiver).persist();
        database.flush();
    }

    @Override
    public Optional<Waiver> find(UUID waiverId) {
        return Optional.ofNullable(WaiverRow.<WaiverRow>findById(waiverId, LockModeType.PESSIMISTIC_WRITE))
                .map(WaiverRow::toWaiver);
    }

    @Override
    public List<Waiver> list(int atMost) {
        return WaiverRow.<WaiverRow>find("order by grantedAt desc, waiverId desc").page(0, atMost).list().stream()
                .map(WaiverRow::toWaiver)
                .toList();
    }

    @Override
    public List<Waiver> ofBond(String cusip) {
        return WaiverRow.<WaiverRow>list("cusip = ?1 and revokedAt is null", cusip).stream()
                .map(WaiverRow::toWaiver)
                .toList();
    }

    @Override
    public void revoke(UUID waiverId, Waiver.End end) {
        WaiverRow row = WaiverRow.findById(waiverId, LockModeType.PESSIMISTIC_WRITE);
        row.revoke(end);
        database.flush();
    }
}
