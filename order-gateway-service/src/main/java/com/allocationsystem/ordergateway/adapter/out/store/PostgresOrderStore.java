package com.allocationsystem.ordergateway.adapter.out.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.WorkQueue;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.HistoryEntry;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.ordergateway.domain.terms.OrderStyle;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Orders in PostgreSQL. Rows are the queue: claimed with {@code FOR UPDATE SKIP LOCKED}, held by their due time. */
@ApplicationScoped
class PostgresOrderStore implements OrderStore {

    private static final String INSERT_BATCH = """
            INSERT INTO order_batch (allocation_id, body_hash, accepted_at)
            VALUES (:allocationId, :bodyHash, :acceptedAt)
            ON CONFLICT DO NOTHING""";

    private static final String WHERE_DUE = """
             FROM child_order
            WHERE state IN (:states) AND due_at <= :now AND queue_head AND :style IN ('either', style)
              AND :carried IN ('either', CASE WHEN operation_id IS NULL THEN 'false' ELSE 'true' END) """;

    /** %s: new orders by their place in line, others by their due time. */
    private static final String DUE =
            "SELECT *" + WHERE_DUE + "ORDER BY %s, sequence LIMIT :limit FOR UPDATE SKIP LOCKED";

    private static final String COUNT_DUE = "SELECT count(*) FROM (SELECT 1" + WHERE_DUE + "LIMIT :limit) AS due";

    /** Behind the last waiting order of the same user, and not before the first of all: fair queueing by start tags. */
    private static final String NEXT_PLACE = """
            SELECT greatest(
                (SELECT coalesce(min(place), 0) FROM child_order WHERE state = 'PENDING' AND due_at <= :now),
                (SELECT coalesce(max(place) + 1, 0) FROM child_order WHERE state = 'PENDING' AND requested_by = :user))""";

    private final EntityManager entities;
    private final ChildOrderRows rows;

    PostgresOrderStore(EntityManager entities, ChildOrderRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    @Override
    @Transactional
    public boolean add(Batch batch, List<ChildOrder> children) {
        int inserted = entities.createNativeQuery(INSERT_BATCH)
                .setParameter("allocationId", batch.allocationId())
                .setParameter("bodyHash", batch.bodyHash())
                .setParameter("acceptedAt", batch.acceptedAt())
                .executeUpdate();
        if (inserted == 0) {
            return false;
        }
        long place = nextPlace(children.get(0), batch.acceptedAt());
        for (ChildOrder child : children) {
            boolean head = child.terms().style() == OrderStyle.CHILDREN || child == children.get(0);
            rows.persist(ChildOrderEntity.of(child, place++, head));
        }
        children.forEach(child -> entities.persist(HistoryEntity.of(child.id(), HistoryEntry.of(child))));
        entities.flush();
        return true;
    }

    @Override
    @Transactional
    public Optional<Batch> batch(String allocationId) {
        return Optional.ofNullable(entities.find(BatchEntity.class, allocationId))
                .map(row -> new Batch(row.allocationId, row.bodyHash, row.acceptedAt, row.round));
    }

    @Override
    @Transactional
    public boolean openRound(String allocationId, int round) {
        return entities.createQuery("update BatchEntity set round = :round where allocationId = :id and round < :round")
                        .setParameter("round", round)
                        .setParameter("id", allocationId)
                        .executeUpdate()
                == 1;
    }

    @Override
    @Transactional
    public List<ChildOrder> children(String allocationId) {
        return rows.list("allocationId", Sort.by("sequence"), allocationId).stream()
                .map(ChildOrderEntity::toOrder)
                .toList();
    }

    @Override
    @Transactional
    public Optional<ChildOrder> find(String id) {
        ChildOrderEntity row = isOurs(id) ? rows.findById(UUID.fromString(id)) : null;
        return Optional.ofNullable(row)
                .or(() -> rows.find("aladdinOrderId", id).firstResultOptional())
                .map(ChildOrderEntity::toOrder);
    }

    @Override
    @Transactional
    public List<Listed> list(String allocationId, OrderState state, String accountId, Long beforeSequence, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Parameters values = new Parameters();
        narrow(conditions, values, "allocationId = :allocationId", "allocationId", allocationId);
        narrow(conditions, values, "state = :state", "state", state);
        narrow(conditions, values, "accountId = :accountId", "accountId", accountId);
        narrow(conditions, values, "sequence < :before", "before", beforeSequence);
        return rows
                .find(String.join(" and ", conditions), Sort.descending("sequence"), values)
                .range(0, limit - 1)
                .stream()
                .map(row -> new Listed(row.sequence, row.toOrder()))
                .toList();
    }

    @Override
    @Transactional
    public Map<UUID, List<HistoryEntry>> histories(Collection<UUID> orderIds) {
        return entities.createQuery(
                        "from HistoryEntity where orderId in (:ids) order by orderId, version", HistoryEntity.class)
                .setParameter("ids", orderIds)
                .getResultStream()
                .collect(groupingBy(row -> row.orderId, mapping(HistoryEntity::toEntry, toList())));
    }

    @Override
    @Transactional
    public int waiting(WorkQueue queue, Instant now, int most) {
        return ((Number) due(entities.createNativeQuery(COUNT_DUE), queue, now, most)
                        .getSingleResult())
                .intValue();
    }

    @Override
    @Transactional
    @SuppressWarnings("unchecked")
    public List<ChildOrder> claim(WorkQueue queue, Instant now, int limit, UnaryOperator<ChildOrder> step) {
        String order = queue == WorkQueue.TO_SEND || queue == WorkQueue.TO_SEND_AS_BLOCK ? "place" : "due_at";
        List<ChildOrderEntity> due = due(
                        entities.createNativeQuery(DUE.formatted(order), ChildOrderEntity.class), queue, now, limit)
                .getResultList();
        return due.stream()
                .flatMap(row -> row.style == OrderStyle.BLOCK ? block(row).stream() : Stream.of(row))
                .map(row -> write(row, step.apply(row.toOrder())))
                .toList();
    }

    /** Only the head of a block is in the queue: whoever has locked it has all children of the block. */
    private List<ChildOrderEntity> block(ChildOrderEntity head) {
        return rows.find("allocationId = ?1", Sort.by("sequence"), head.allocationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    @Transactional
    public Set<UUID> save(List<ChildOrder> changed) {
        Map<UUID, ChildOrder> byId = changed.stream().collect(toMap(ChildOrder::id, order -> order));
        // Locked in one order by everybody, so that no two transactions wait for each other.
        List<ChildOrderEntity> locked = rows.find("id in ?1", Sort.by("id"), byId.keySet())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        Set<UUID> stored = new HashSet<>();
        for (ChildOrderEntity row : locked) {
            ChildOrder order = byId.get(row.id);
            if (order.mayReplace(row.toOrder())) {
                write(row, order);
                stored.add(row.id);
            }
        }
        entities.flush();
        return stored;
    }

    @Override
    @Transactional
    public Map<OrderState, Long> counts() {
        return entities.createQuery("select state, count(*) from ChildOrderEntity group by state", Object[].class)
                .getResultStream()
                .collect(toMap(row -> (OrderState) row[0], row -> (Long) row[1]));
    }

    private static Query due(Query query, WorkQueue queue, Instant now, int limit) {
        return query.setParameter(
                        "states", queue.states().stream().map(Enum::name).toList())
                .setParameter("now", now)
                .setParameter(
                        "style",
                        queue.style() == null ? "either" : queue.style().name())
                .setParameter(
                        "carried",
                        queue.carried() == null ? "either" : queue.carried().toString())
                .setParameter("limit", limit);
    }

    private long nextPlace(ChildOrder child, Instant now) {
        return ((Number) entities.createNativeQuery(NEXT_PLACE)
                        .setParameter("now", now)
                        .setParameter("user", child.terms().requestedBy())
                        .getSingleResult())
                .longValue();
    }

    private ChildOrder write(ChildOrderEntity row, ChildOrder after) {
        HistoryEntry entry = HistoryEntry.of(after);
        boolean news = entry.isNewsAfter(HistoryEntry.of(row.toOrder()));
        row.take(after);
        if (news) {
            entities.persist(HistoryEntity.of(after.id(), entry));
        }
        return after;
    }

    private static void narrow(
            List<String> conditions, Parameters values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.and(name, value);
        }
    }

    private static boolean isOurs(String id) {
        try {
            return UUID.fromString(id).toString().equalsIgnoreCase(id);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
