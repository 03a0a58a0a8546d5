package com.allocationsystem.ordergateway.adapter.out.block;

import com.allocationsystem.ordergateway.adapter.out.store.GroupScope;
import com.allocationsystem.ordergateway.application.port.out.block.BlockChangeStore;
import com.allocationsystem.ordergateway.domain.block.BlockChange;
import com.allocationsystem.ordergateway.domain.block.ChangeLine;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Changes in PostgreSQL. Their open lines are the queue: claimed with {@code FOR UPDATE SKIP LOCKED}. */
@ApplicationScoped
class PostgresBlockChangeStore implements BlockChangeStore {

    private static final String INSERT = """
            INSERT INTO block_change (id, kind, reason, asked_by, correlation_id, asked_at, content_hash)
            VALUES (:id, :kind, :reason, :askedBy, :correlationId, :askedAt, :hash)
            ON CONFLICT DO NOTHING""";

    private static final String INSERT_LINES = """
            INSERT INTO block_change_line (change_id, position, order_id, quantity, state, due_at)
            SELECT :id, wanted.position, wanted.order_id, wanted.quantity, 'WAITING', :now
              FROM unnest(cast(:orders AS uuid[]), cast(:quantities AS bigint[])) WITH ORDINALITY AS wanted (order_id, quantity, position)""";

    private static final String LINES = """
            SELECT l.change_id, l.position, l.order_id, o.allocation_id, o.account_id, l.quantity, l.state, l.sent_version, l.detail, l.due_at,
                   c.kind, c.reason, c.asked_by, c.correlation_id, c.asked_at
              FROM block_change_line l
              JOIN block_change c ON c.id = l.change_id
              JOIN child_order o ON o.id = l.order_id
            """;

    private static final String DUE =
            "WHERE l.due_at <= :now ORDER BY l.due_at, l.position LIMIT :limit FOR UPDATE OF l SKIP LOCKED";

    private static final String OUTSIDE = """
            SELECT count(*) FROM block_change_line l JOIN child_order o ON o.id = l.order_id JOIN order_batch b USING (allocation_id)
             WHERE l.change_id = :id AND NOT (%s)""";

    private static final String MISSING = """
            SELECT count(*) FROM child_order o
             WHERE o.allocation_id = :allocation
               AND NOT EXISTS (SELECT 1 FROM block_change_line l WHERE l.change_id = :id AND l.order_id = o.id)""";

    private static final String UPDATE = """
            UPDATE block_change_line SET state = :state, sent_version = :version, detail = :detail, due_at = :due
             WHERE change_id = :id AND position = :position""";

    private final EntityManager entities;

    PostgresBlockChangeStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public boolean add(BlockChange change, String contentHash) {
        int inserted = entities.createNativeQuery(INSERT)
                .setParameter("id", change.id())
                .setParameter("kind", change.kind().name())
                .setParameter("reason", change.reason())
                .setParameter("askedBy", change.askedBy())
                .setParameter("correlationId", change.correlationId())
                .setParameter("askedAt", change.askedAt())
                .setParameter("hash", contentHash)
                .executeUpdate();
        if (inserted == 1) {
            entities.createNativeQuery(INSERT_LINES)
                    .setParameter("id", change.id())
                    .setParameter("now", change.askedAt())
                    .setParameter(
                            "orders",
                            change.lines().stream()
                                    .map(line -> line.orderId().toString())
                                    .toArray(String[]::new))
                    .setParameter(
                            "quantities",
                            change.lines().stream().map(ChangeLine::quantityPar).toArray(Long[]::new))
                    .executeUpdate();
        }
        return inserted == 1;
    }

    @Override
    @Transactional
    public Optional<String> contentHash(UUID changeId) {
        return entities.unwrap(Session.class)
                .createNativeQuery("SELECT content_hash FROM block_change WHERE id = :id", String.class)
                .setParameter("id", changeId)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional
    public Optional<BlockChange> find(UUID changeId, Entitlement entitlement) {
        List<Claimed> lines =
                lines("WHERE l.change_id = :id ORDER BY l.position")
                        .setParameter("id", changeId)
                        .getResultList()
                        .stream()
                        .map(PostgresBlockChangeStore::claimed)
                        .toList();
        if (lines.isEmpty() || outside(changeId, entitlement) > 0) {
            return Optional.empty();
        }
        Claimed first = lines.get(0);
        return Optional.of(new BlockChange(
                changeId,
                first.kind(),
                first.reason(),
                first.actor(),
                first.correlationId(),
                first.askedAt(),
                lines.stream().map(Claimed::line).toList()));
    }

    private long outside(UUID changeId, Entitlement entitlement) {
        if (entitlement.all()) {
            return 0;
        }
        return ((Number) entities.createNativeQuery(OUTSIDE.formatted(GroupScope.condition(entitlement)))
                        .setParameter("id", changeId)
                        .setParameter("groups", GroupScope.groups(entitlement))
                        .getSingleResult())
                .longValue();
    }

    @Override
    @Transactional
    public List<Claimed> claim(Instant now, int limit) {
        return lines(DUE).setParameter("now", now).setParameter("limit", limit).getResultList().stream()
                .map(PostgresBlockChangeStore::claimed)
                .toList();
    }

    @Override
    @Transactional
    public boolean coversAllocation(UUID changeId, String allocationId) {
        return ((Number) entities.createNativeQuery(MISSING)
                                .setParameter("allocation", allocationId)
                                .setParameter("id", changeId)
                                .getSingleResult())
                        .longValue()
                == 0;
    }

    @Override
    @Transactional
    public void save(List<ChangeLine> lines) {
        for (ChangeLine line : lines) {
            entities.createNativeQuery(UPDATE)
                    .setParameter("state", line.state().name())
                    .setParameter("version", line.sentVersion())
                    .setParameter("detail", line.detail())
                    .setParameter("due", line.dueAt())
                    .setParameter("id", line.changeId())
                    .setParameter("position", line.position())
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private NativeQuery<Tuple> lines(String rest) {
        NativeQuery<Tuple> query =
                entities.createNativeQuery(LINES + rest, Tuple.class).unwrap(NativeQuery.class);
        for (String text : new String[] {
            "allocation_id", "account_id", "state", "detail", "kind", "reason", "asked_by", "correlation_id"
        }) {
            query.addScalar(text, String.class);
        }
        return query.addScalar("change_id", UUID.class)
                .addScalar("order_id", UUID.class)
                .addScalar("position", Integer.class)
                .addScalar("quantity", Long.class)
                .addScalar("sent_version", Long.class)
                .addScalar("due_at", Instant.class)
                .addScalar("asked_at", Instant.class);
    }

    private static Claimed claimed(Tuple row) {
        return new Claimed(
                new ChangeLine(
                        row.get("change_id", UUID.class),
                        row.get("position", Integer.class),
                        row.get("order_id", UUID.class),
                        row.get("allocation_id", String.class),
                        row.get("account_id", String.class),
                        row.get("quantity", Long.class),
                        ChangeLine.State.valueOf(row.get("state", String.class)),
                        row.get("sent_version", Long.class),
                        row.get("detail", String.class),
                        row.get("due_at", Instant.class)),
                BlockChange.Kind.valueOf(row.get("kind", String.class)),
                row.get("reason", String.class),
                row.get("asked_by", String.class),
                row.get("correlation_id", String.class),
                row.get("asked_at", Instant.class));
    }
}
