package com.allocationsystem.ordergateway.adapter.out.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.WorkQueue;
import com.allocationsystem.ordergateway.domain.filter.OrderFilter;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.HistoryEntry;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.ordergateway.domain.terms.OrderStyle;
import com.allocationsystem.ordergateway.domain.terms.OrderTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Orders in PostgreSQL. Rows are the queue: claimed with {@code FOR UPDATE SKIP LOCKED}, held by their due time. */
@ApplicationScoped
class PostgresOrderStore implements OrderStore {

    private static final String INSERT_BATCH = """
            INSERT INTO order_batch (allocation_id, body_hash, accepted_at, trader, side, cusip, isin, description, ticker, settlement_date,
                   limit_price, reference_price, portfolio_groups)
            VALUES (:allocationId, :bodyHash, :acceptedAt, :trader, :side, :cusip, :isin, :description, :ticker, :settlementDate,
                   :limitPrice, :referencePrice, :portfolioGroups)
            ON CONFLICT DO NOTHING""";

    private static final String WHERE_DUE = """
             FROM child_order
            WHERE state IN (:states) AND due_at <= :now AND queue_head AND :style IN ('either', style)
              AND :carried IN ('either', CASE WHEN operation_id IS NULL THEN 'false' ELSE 'true' END)
              AND :late IN ('either', CASE WHEN send_before > :now THEN 'false' ELSE 'true' END) """;

    /** %s: new orders by their place in line, others by their due time. */
    private static final String DUE =
            "SELECT *" + WHERE_DUE + "ORDER BY %s, sequence LIMIT :limit FOR UPDATE SKIP LOCKED";

    private static final String LIST =
            "SELECT o.* FROM child_order o JOIN order_batch b USING (allocation_id) WHERE %s ORDER BY o.sequence DESC LIMIT :most";

    private static final String COUNT_DUE = "SELECT count(*) FROM (SELECT 1" + WHERE_DUE + "LIMIT :limit) AS due";

    /** Behind the last waiting order of the same user, and not before the first waiting order: fair queueing by start tags. */
    private static final String NEXT_PLACE = """
            SELECT greatest(
                (SELECT coalesce(min(place), 0) FROM child_order WHERE state = 'PENDING' AND due_at <= :now),
                (SELECT coalesce(max(place) + 1, 0) FROM child_order WHERE state = 'PENDING' AND requested_by = :user))""";

    private final EntityManager entities;

    PostgresOrderStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public boolean add(Batch batch, List<ChildOrder> children) {
        OrderTerms terms = children.get(0).terms();
        int inserted = entities.createNativeQuery(INSERT_BATCH)
                .setParameter("allocationId", batch.allocationId())
                .setParameter("bodyHash", batch.bodyHash())
                .setParameter("acceptedAt", batch.acceptedAt())
                .setParameter("trader", terms.requestedBy())
                .setParameter("side", terms.side().name())
                .setParameter("cusip", terms.instrument().cusip())
                .setParameter("isin", terms.instrument().isin())
                .setParameter("description", batch.description())
                .setParameter("ticker", batch.ticker())
                .setParameter("settlementDate", terms.settlementDate())
                .setParameter("limitPrice", terms.limitPrice())
                .setParameter("referencePrice", batch.referencePrice())
                .setParameter("portfolioGroups", batch.portfolioGroups().toArray(String[]::new))
                .executeUpdate();
        if (inserted == 0) {
            return false;
        }
        long place = nextPlace(children.get(0), batch.acceptedAt());
        for (ChildOrder child : children) {
            boolean head = child.terms().style() == OrderStyle.CHILDREN || child == children.get(0);
            entities.persist(ChildOrderEntity.of(child, place++, head));
        }
        children.forEach(child -> entities.persist(HistoryEntity.of(child.id(), HistoryEntry.of(child))));
        entities.flush();
        return true;
    }

    @Override
    @Transactional
    public Optional<Batch> batch(String allocationId) {
        return Optional.ofNullable(entities.find(BatchEntity.class, allocationId))
                .map(row -> new Batch(
                        row.allocationId,
                        row.bodyHash,
                        row.acceptedAt,
                        row.round,
                        row.description,
                        row.ticker,
                        row.referencePrice == null ? null : row.referencePrice.stripTrailingZeros(),
                        List.of(row.portfolioGroups)));
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
        return ofAllocation(allocationId)
                .getResultStream()
                .map(ChildOrderEntity::toOrder)
                .toList();
    }

    @Override
    @Transactional
    public List<ChildOrder> find(Collection<UUID> ids) {
        return entities.createQuery("from ChildOrderEntity where id in :ids", ChildOrderEntity.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(ChildOrderEntity::toOrder)
                .toList();
    }

    @Override
    @Transactional
    public Optional<ChildOrder> find(String id) {
        ChildOrderEntity row = isOurs(id) ? entities.find(ChildOrderEntity.class, UUID.fromString(id)) : null;
        return Optional.ofNullable(row)
                .or(() -> entities.createQuery(
                                "from ChildOrderEntity where aladdinOrderId = :id", ChildOrderEntity.class)
                        .setParameter("id", id)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst())
                .map(ChildOrderEntity::toOrder);
    }

    @Override
    @Transactional
    public List<Listed> list(OrderFilter wanted, int most) {
        List<String> conditions = new ArrayList<>(List.of(GroupScope.condition(wanted.entitlement())));
        Map<String, Object> values = new HashMap<>();
        if (!wanted.entitlement().all()) {
            values.put("groups", GroupScope.groups(wanted.entitlement()));
        }
        narrow(conditions, values, "o.allocation_id = :allocation", "allocation", wanted.allocationId());
        narrow(
                conditions,
                values,
                "o.state = :state",
                "state",
                wanted.state() == null ? null : wanted.state().name());
        narrow(conditions, values, "o.account_id = :account", "account", wanted.accountId());
        narrow(conditions, values, "o.sequence < :before", "before", wanted.beforeSequence());
        NativeQuery<ChildOrderEntity> query = entities.unwrap(Session.class)
                .createNativeQuery(LIST.formatted(String.join(" AND ", conditions)), ChildOrderEntity.class);
        values.forEach(query::setParameter);
        return query.setParameter("most", most)
                .getResultStream()
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

    /** Only the head of a block is in the queue: the transaction that locked it has all children of the block. */
    private List<ChildOrderEntity> block(ChildOrderEntity head) {
        return ofAllocation(head.allocationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private TypedQuery<ChildOrderEntity> ofAllocation(String allocationId) {
        return entities.createQuery(
                        "from ChildOrderEntity where allocationId = :id order by sequence", ChildOrderEntity.class)
                .setParameter("id", allocationId);
    }

    @Override
    @Transactional
    public Set<UUID> save(List<ChildOrder> changed) {
        Map<UUID, ChildOrder> byId = changed.stream().collect(toMap(ChildOrder::id, order -> order));
        // Every transaction locks by id, so that no two wait for each other.
        List<ChildOrderEntity> locked = entities.createQuery(
                        "from ChildOrderEntity where id in :ids order by id", ChildOrderEntity.class)
                .setParameter("ids", byId.keySet())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
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
                .setParameter(
                        "late", queue.late() == null ? "either" : queue.late().toString())
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
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
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
