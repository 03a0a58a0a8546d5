package com.allocationsystem.ordergateway.adapter.out.block;

import com.allocationsystem.ordergateway.adapter.out.store.GroupScope;
import com.allocationsystem.ordergateway.application.port.out.block.BlockStore;
import com.allocationsystem.ordergateway.domain.block.Block;
import com.allocationsystem.ordergateway.domain.filter.BlockFilter;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;

/** Computes blocks from their orders when they are read, so that a block cannot differ from its orders. */
@ApplicationScoped
class PostgresBlockStore implements BlockStore {

    private static final String HORIZON = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

    private static final String CHANGED = """
            b.allocation_id IN (SELECT c.allocation_id FROM child_order c
                 WHERE c.changed_in >= cast(cast(:from AS text) AS xid8) AND c.changed_in < cast(cast(:before AS text) AS xid8)
                 UNION SELECT o.allocation_id FROM order_batch o
                 WHERE o.changed_in >= cast(cast(:from AS text) AS xid8) AND o.changed_in < cast(cast(:before AS text) AS xid8))""";

    /** As {@link Block#readyToAllocate}. */
    private static final String READY =
            "s.block_state IN ('FILLED', 'CANCELED') AND s.filled > 0 AND s.leaves = 0 AND s.failed = 0 AND s.held = 0";

    private static final String ALLOCATED = """
            UPDATE order_batch SET allocated_par = :par, allocated_at = :at, allocated_by = :by, changed_in = pg_current_xact_id()
             WHERE allocation_id = :id""";

    private static final String TEXT = """
            (b.description ILIKE :part OR b.ticker ILIKE :part OR b.cusip ILIKE :part OR b.isin ILIKE :part OR b.trader ILIKE :part OR b.allocation_id = :text
                OR EXISTS (SELECT 1 FROM child_order c WHERE c.allocation_id = b.allocation_id AND c.account_id = :text))""";

    private final EntityManager entities;

    PostgresBlockStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public List<Listed> list(BlockFilter wanted, int most) {
        Narrowing by = new Narrowing();
        by.entitled(wanted.entitlement());
        by.when(wanted.trader(), "b.trader = :trader", "trader", wanted.trader());
        by.when(wanted.side(), "b.side = :side", "side", String.valueOf(wanted.side()));
        by.when(wanted.state(), "s.block_state = :state", "state", String.valueOf(wanted.state()));
        by.when(wanted.beforeSequence(), "b.sequence < :sequence", "sequence", wanted.beforeSequence());
        if (wanted.ready()) {
            by.conditions.add(READY);
        }
        if (wanted.from() != null) {
            by.and(
                    "b.accepted_at >= :from",
                    "from",
                    wanted.from().atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        if (wanted.to() != null) {
            by.and(
                    "b.accepted_at < :to",
                    "to",
                    wanted.to().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        if (wanted.text() != null) {
            by.and(TEXT, "text", wanted.text());
            by.values.put("part", "%" + escaped(wanted.text()) + "%");
        }
        return read(by, "b.sequence DESC", most).toList();
    }

    @Override
    @Transactional
    public Optional<Block> find(String allocationId, Entitlement entitlement) {
        Narrowing by = new Narrowing();
        by.entitled(entitlement);
        by.and("b.allocation_id = :id", "id", allocationId);
        return read(by, "b.sequence", 1).findFirst().map(Listed::block);
    }

    @Override
    @Transactional
    public void allocated(String allocationId, long filledPar, String username, Instant at) {
        entities.createNativeQuery(ALLOCATED)
                .setParameter("id", allocationId)
                .setParameter("par", filledPar)
                .setParameter("by", username)
                .setParameter("at", at)
                .executeUpdate();
    }

    @Override
    @Transactional
    public long horizon() {
        return ((Number) entities.createNativeQuery(HORIZON).getSingleResult()).longValue();
    }

    @Override
    @Transactional
    public List<Listed> changed(long from, long before, Entitlement entitlement, int most) {
        Narrowing by = new Narrowing();
        by.entitled(entitlement);
        by.and(CHANGED, "from", from);
        by.values.put("before", before);
        return read(by, "s.version, b.sequence", most).toList();
    }

    private Stream<Listed> read(Narrowing by, String order, int most) {
        NativeQuery<Tuple> query = BlockRow.query(
                entities, "WHERE %s ORDER BY %s LIMIT :most".formatted(String.join(" AND ", by.conditions), order));
        by.values.forEach(query::setParameter);
        return query.setParameter("most", most).getResultList().stream()
                .map(row -> new Listed(row.get("sequence", Long.class), BlockRow.block(row)));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** The conditions of one query and their values. */
    private static final class Narrowing {

        private final List<String> conditions = new ArrayList<>(List.of("true"));
        private final Map<String, Object> values = new HashMap<>();

        void entitled(Entitlement entitlement) {
            if (!entitlement.all()) {
                and(GroupScope.condition(entitlement), "groups", GroupScope.groups(entitlement));
            }
        }

        void when(Object given, String condition, String name, Object value) {
            if (given != null) {
                and(condition, name, value);
            }
        }

        void and(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
