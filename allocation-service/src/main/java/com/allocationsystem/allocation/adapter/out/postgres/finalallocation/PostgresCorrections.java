package com.allocationsystem.allocation.adapter.out.postgres.finalallocation;

import com.allocationsystem.allocation.application.port.out.finalallocation.Corrections;
import com.allocationsystem.allocation.domain.finalallocation.CorrectionRequest;
import com.allocationsystem.allocation.domain.finalallocation.CorrectionRequest.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Each call joins the caller's transaction, or has its own and so sees fresh rows. */
@ApplicationScoped
@Transactional
class PostgresCorrections implements Corrections {

    private final EntityManager database;

    PostgresCorrections(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<CorrectionRequest> of(UUID allocationId) {
        return CorrectionRow.<CorrectionRow>list(
                        "allocationId = ?1 order by requestedAt desc, correctionId desc", allocationId)
                .stream()
                .map(CorrectionRow::toRequest)
                .toList();
    }

    @Override
    public List<CorrectionRequest> pending(int most) {
        return CorrectionRow.<CorrectionRow>find("status = ?1 order by requestedAt, correctionId", Status.PENDING)
                .page(0, most)
                .list()
                .stream()
                .map(CorrectionRow::toRequest)
                .toList();
    }

    @Override
    public void add(CorrectionRequest request) {
        CorrectionRow.of(request).persist();
        database.flush();
    }

    @Override
    public void decide(CorrectionRequest decided) {
        CorrectionRow row = CorrectionRow.findById(decided.correctionId());
        row.decide(decided.decision());
        database.flush();
    }
}
