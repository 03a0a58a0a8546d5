package com.allocationsystem.allocation.adapter.out.postgres;

import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.domain.approval.Approval;
import com.allocationsystem.allocation.domain.commit.AllocationFilter;
import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.CommitProgress;
import com.allocationsystem.allocation.domain.commit.CommitStatus;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.commit.CommittedSummary;
import com.allocationsystem.allocation.domain.commit.Retry;
import com.allocationsystem.allocation.engine.input.PendingTrade;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Committed allocations in PostgreSQL. Each call joins the caller's transaction, or has its own and so sees fresh rows. */
@ApplicationScoped
@Transactional
class PostgresAllocationStore implements AllocationStore {

    /** Any number, the same in every instance: the lock under which commits decide one at a time. */
    private static final long COMMIT_LOCK = 0x6F61735F636F6DL;

    private final EntityManager database;

    PostgresAllocationStore(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<CommittedAllocation> find(UUID allocationId) {
        Optional<AllocationRow> row = AllocationRow.findByIdOptional(allocationId);
        return row.map(found -> found.toAllocation(children(allocationId)));
    }

    @Override
    public Optional<List<String>> groupsOf(UUID allocationId) {
        return database.createQuery(
                        "select portfolioGroups from AllocationRow where allocationId = :id", String[].class)
                .setParameter("id", allocationId)
                .getResultStream()
                .findFirst()
                .map(List::of);
    }

    @Override
    public List<CommittedSummary> list(AllocationFilter filter) {
        StringBuilder where = new StringBuilder("1 = 1");
        Parameters values = new Parameters();
        if (filter.status() != null) {
            where.append(" and status = :status");
            values.and("status", filter.status());
        }
        if (filter.from() != null) {
            where.append(" and committedAt >= :from");
            values.and("from", startOf(filter.from()));
        }
        if (filter.to() != null) {
            where.append(" and committedAt < :to");
            values.and("to", startOf(filter.to().plusDays(1)));
        }
        if (!filter.scope().all()) {
            where.append(" and array_includes(:groups, portfolioGroups)");
            values.and("groups", filter.scope().groups().toArray(new String[0]));
        }
        if (filter.after() != null) {
            where.append(" and (committedAt < :time or committedAt = :time and allocationId < :id)");
            values.and("time", filter.after().at()).and("id", filter.after().id());
        }
        List<AllocationRow> rows = AllocationRow.<AllocationRow>find(
                        where + " order by committedAt desc, allocationId desc", values)
                .page(0, filter.limit())
                .list();
        return rows.stream().map(AllocationRow::toSummary).toList();
    }

    @Override
    public Instant now() {
        return (Instant) database.createNativeQuery("select clock_timestamp()", Instant.class)
                .getSingleResult();
    }

    @Override
    public List<PendingTrade> pendingTrades(Instant since) {
        return database.createQuery("""
                        select new com.allocationsystem.allocation.engine.input.PendingTrade(
                            a.allocationId, c.accountId, a.cusip, a.sector, a.side, c.quantityPar, c.notional,
                            a.durationYears, a.spreadDurationYears, a.oasBp)
                        from ChildRow c join AllocationRow a on a.allocationId = c.allocationId
                        where c.status = :pending or c.settledAt >= :since""", PendingTrade.class)
                .setParameter("pending", ChildOrder.Status.PENDING)
                .setParameter("since", since)
                .getResultList();
    }

    @Override
    public Optional<CommitProgress> progress(UUID allocationId) {
        return database.createQuery("select round from AllocationRow where allocationId = :id", Integer.class)
                .setParameter("id", allocationId)
                .getResultStream()
                .findFirst()
                .map(round -> new CommitProgress(allocationId, round, children(allocationId)));
    }

    @Override
    public BigDecimal committedNotional(String username, Instant since) {
        return database.createQuery("""
                        select coalesce(sum(c.notional), 0)
                        from ChildRow c join AllocationRow a on a.allocationId = c.allocationId
                        where a.committedBy = :user and a.committedAt >= :since and c.status <> :failed""", BigDecimal.class)
                .setParameter("user", username)
                .setParameter("since", since)
                .setParameter("failed", ChildOrder.Status.FAILED)
                .getSingleResult();
    }

    @Override
    public BigDecimal committedNotional(String username, OtherBlocks blocks, Instant since) {
        return database.createQuery("""
                        select coalesce(sum(c.notional), 0)
                        from ChildRow c join AllocationRow a on a.allocationId = c.allocationId
                        where a.committedBy = :user and a.committedAt >= :since and c.status <> :failed
                          and a.cusip = :cusip and a.side = :side and a.allocationId <> :except
                          and not exists (
                            select 1 from ApprovalRow p where p.allocationId = a.allocationId and p.status = :approved)""", BigDecimal.class)
                .setParameter("approved", Approval.Status.APPROVED)
                .setParameter("user", username)
                .setParameter("since", since)
                .setParameter("failed", ChildOrder.Status.FAILED)
                .setParameter("cusip", blocks.cusip())
                .setParameter("side", blocks.side())
                .setParameter("except", blocks.except())
                .getSingleResult();
    }

    @Override
    public void decideAlone() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)", String.class)
                .setParameter("lock", COMMIT_LOCK)
                .getSingleResult();
    }

    @Override
    public void add(CommittedAllocation allocation, String correlationId, Instant handOverFrom, Instant sendBefore) {
        UUID id = allocation.allocationId();
        Map<String, BigDecimal> notionals = allocation.preview().plan().allocations().stream()
                .collect(Collectors.toMap(AccountAllocation::accountId, AccountAllocation::notional));
        AllocationRow.of(allocation).persist();
        allocation.children().forEach(child -> ChildRow.of(id, child, notionals.get(child.accountId()))
                .persist());
        HandOverRow.of(id, null, correlationId, handOverFrom, sendBefore).persist();
        database.flush();
    }

    @Override
    public void reopen(UUID allocationId, Retry retry, String correlationId, Instant handOverFrom, Instant sendBefore) {
        AllocationRow row = AllocationRow.findById(allocationId, LockModeType.PESSIMISTIC_WRITE);
        row.round = retry.round();
        row.status = CommitStatus.PENDING;
        ChildRow.<ChildRow>list("allocationId = ?1 and status = ?2", allocationId, ChildOrder.Status.FAILED)
                .forEach(ChildRow::reopen);
        HandOverRow.of(allocationId, retry, correlationId, handOverFrom, sendBefore)
                .persist();
        database.flush();
    }

    private static List<ChildOrder> children(UUID allocationId) {
        return ChildRow.<ChildRow>list("allocationId = ?1 order by accountId", allocationId).stream()
                .map(ChildRow::toChild)
                .toList();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
