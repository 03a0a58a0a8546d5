package com.allocationsystem.allocation.adapter.out.postgres.finalallocation;

import com.allocationsystem.allocation.application.port.out.finalallocation.FinalAllocations;
import com.allocationsystem.allocation.domain.finalallocation.FinalVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Each call joins the caller's transaction, or has its own and so sees fresh rows. */
@ApplicationScoped
@Transactional
class PostgresFinalAllocations implements FinalAllocations {

    private final EntityManager database;

    PostgresFinalAllocations(EntityManager database) {
        this.database = database;
    }

    @Override
    public void lock(UUID allocationId) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:id, 0)) as text)", String.class)
                .setParameter("id", "final_allocation " + allocationId)
                .getSingleResult();
    }

    @Override
    public List<FinalVersion> versions(UUID allocationId) {
        return FinalAllocationRow.<FinalAllocationRow>list("allocationId = ?1 order by version desc", allocationId)
                .stream()
                .map(FinalAllocationRow::toVersion)
                .toList();
    }

    @Override
    public Optional<FinalVersion> latest(UUID allocationId) {
        return FinalAllocationRow.<FinalAllocationRow>find("allocationId = ?1 order by version desc", allocationId)
                .firstResultOptional()
                .map(FinalAllocationRow::toVersion);
    }

    @Override
    public void add(FinalVersion version) {
        FinalAllocationRow.of(version).persist();
        database.flush();
    }
}
