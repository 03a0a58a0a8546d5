package com.allocationsystem.allocation.adapter.out.postgres;

import com.allocationsystem.allocation.application.port.out.OrderGateway;
import com.allocationsystem.allocation.application.port.out.Outbox;
import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.CommitStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The outbox in PostgreSQL: dispatchers of any number of instances pass over each other's rows. */
@ApplicationScoped
@Transactional
class PostgresOutbox implements Outbox {

    private final EntityManager database;

    PostgresOutbox(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Entry> take(Instant now, Duration lease, int atMost) {
        List<HandOverRow> due = database.createNativeQuery("""
                        select * from hand_over where next_attempt_at <= :now
                        order by next_attempt_at limit :most for update skip locked""", HandOverRow.class)
                .setParameter("now", now)
                .setParameter("most", atMost)
                .getResultList();
        due.forEach(row -> row.nextAttemptAt = now.plus(lease));
        return due.stream().map(HandOverRow::toEntry).toList();
    }

    @Override
    public Optional<Entry> findEntry(UUID allocationId) {
        return HandOverRow.<HandOverRow>findByIdOptional(allocationId).map(HandOverRow::toEntry);
    }

    @Override
    public void progressed(UUID allocationId, OrderGateway.BatchState now, Instant next) {
        AllocationRow allocation = AllocationRow.findById(allocationId, LockModeType.PESSIMISTIC_WRITE);
        if (now.round() < allocation.round) {
            return;
        }
        Map<String, ChildOrder> news =
                now.children().stream().collect(Collectors.toMap(ChildOrder::accountId, Function.identity()));
        List<ChildRow> rows = ChildRow.list("allocationId", allocationId);
        rows.stream()
                .filter(row -> news.containsKey(row.accountId))
                .forEach(row -> row.follow(news.get(row.accountId)));
        allocation.status = CommitStatus.of(rows.stream().map(ChildRow::toChild).toList());
        HandOverRow entry = HandOverRow.findById(allocationId);
        if (entry != null && allocation.status != CommitStatus.PENDING) {
            entry.delete();
        } else if (entry != null) {
            entry.delivered = true;
            entry.attempts = 0;
            entry.lastError = null;
            entry.nextAttemptAt = next;
        }
    }

    @Override
    public void failed(UUID allocationId, String error, Instant next) {
        HandOverRow entry = HandOverRow.findById(allocationId, LockModeType.PESSIMISTIC_WRITE);
        if (entry != null) {
            entry.attempts++;
            entry.lastError = error;
            entry.nextAttemptAt = next;
        }
    }
}
