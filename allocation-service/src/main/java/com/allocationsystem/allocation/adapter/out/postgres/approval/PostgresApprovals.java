package com.allocationsystem.allocation.adapter.out.postgres.approval;

import com.allocationsystem.allocation.application.port.out.Approvals;
import com.allocationsystem.allocation.domain.approval.Approval;
import com.allocationsystem.allocation.domain.approval.Approval.Status;
import com.allocationsystem.allocation.domain.approval.ApprovalFilter;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Approvals in PostgreSQL. Each call joins the caller's transaction, or has its own and so sees fresh rows. */
@ApplicationScoped
@Transactional
class PostgresApprovals implements Approvals {

    private final EntityManager database;

    PostgresApprovals(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(Approval approval) {
        ApprovalRow.of(approval).persist();
        database.flush();
    }

    @Override
    public Optional<Approval> find(UUID approvalId) {
        return ApprovalRow.<ApprovalRow>findByIdOptional(approvalId).map(ApprovalRow::toApproval);
    }

    @Override
    public Optional<Approval> latestOf(UUID allocationId) {
        return ApprovalRow.<ApprovalRow>find(
                        "allocationId = ?1 order by requestedAt desc, approvalId desc", allocationId)
                .firstResultOptional()
                .map(ApprovalRow::toApproval);
    }

    @Override
    public List<Approval> list(ApprovalFilter filter) {
        StringBuilder where = new StringBuilder("1 = 1");
        Parameters values = new Parameters();
        status(filter, where, values);
        if (filter.maker() != null) {
            where.append(" and maker = :maker");
            values.and("maker", filter.maker());
        }
        if (filter.otherThan() != null) {
            where.append(" and maker <> :otherThan");
            values.and("otherThan", filter.otherThan());
        }
        if (!filter.scope().all()) {
            where.append(" and array_includes(:groups, portfolioGroups)");
            values.and("groups", filter.scope().groups().toArray(new String[0]));
        }
        if (filter.after() != null) {
            where.append(" and (requestedAt < :time or requestedAt = :time and approvalId < :id)");
            values.and("time", filter.after().at()).and("id", filter.after().id());
        }
        return ApprovalRow.<ApprovalRow>find(where + " order by requestedAt desc, approvalId desc", values)
                .page(0, filter.limit())
                .list()
                .stream()
                .map(ApprovalRow::toApproval)
                .toList();
    }

    @Override
    public void decide(UUID approvalId, Approval.Decision decision) {
        ApprovalRow row = ApprovalRow.findById(approvalId, LockModeType.PESSIMISTIC_WRITE);
        row.decide(decision);
        database.flush();
    }

    @Override
    public List<Approval> overdue(Instant now, int atMost) {
        return ApprovalRow.<ApprovalRow>find("status = ?1 and expiresAt <= ?2 order by expiresAt", Status.PENDING, now)
                .page(0, atMost)
                .list()
                .stream()
                .map(ApprovalRow::toApproval)
                .toList();
    }

    /** An open row whose time is over has expired, whether or not it has been closed yet. */
    private static void status(ApprovalFilter filter, StringBuilder where, Parameters values) {
        if (filter.status() == null) {
            return;
        }
        values.and("status", filter.status());
        switch (filter.status()) {
            case PENDING -> {
                where.append(" and status = :status and expiresAt > :now");
                values.and("now", filter.now());
            }
            case EXPIRED -> {
                where.append(" and (status = :status or status = :open and expiresAt <= :now)");
                values.and("open", Status.PENDING).and("now", filter.now());
            }
            case APPROVED, REJECTED, WITHDRAWN -> where.append(" and status = :status");
        }
    }
}
