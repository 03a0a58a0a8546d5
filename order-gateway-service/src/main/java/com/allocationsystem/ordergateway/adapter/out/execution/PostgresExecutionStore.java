package com.allocationsystem.ordergateway.adapter.out.execution;

import com.allocationsystem.ordergateway.application.port.out.execution.ExecutionStore;
import com.allocationsystem.ordergateway.domain.execution.Execution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Revisions as rows; the allocation's own row is the lock. */
@ApplicationScoped
class PostgresExecutionStore implements ExecutionStore {

    private static final String LOCK = "SELECT 1 FROM order_batch WHERE allocation_id = :allocation FOR UPDATE";

    private static final String SELECT = """
            SELECT execution_id, revision, kind, account_id, quantity, price, executed_at, before_commit, recorded_at, recorded_by,
                   array_to_string(objections, chr(10)) AS objections, reason
              FROM execution WHERE allocation_id = :allocation ORDER BY sequence""";

    private static final String INSERT = """
            INSERT INTO execution (allocation_id, execution_id, revision, kind, account_id, quantity, price, executed_at, before_commit,
                   recorded_at, recorded_by, objections, reason)
            VALUES (:allocation, :execution, :revision, :kind, :account, :quantity, :price, :executedAt, :beforeCommit,
                   :recordedAt, :recordedBy, :objections, :reason)""";

    private final EntityManager entities;

    PostgresExecutionStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public void lock(String allocationId) {
        entities.createNativeQuery(LOCK)
                .setParameter("allocation", allocationId)
                .getResultList();
    }

    @Override
    @Transactional
    public List<Execution> revisions(String allocationId) {
        NativeQuery<Tuple> query = entities.unwrap(Session.class).createNativeQuery(SELECT, Tuple.class);
        for (String text : new String[] {"execution_id", "kind", "account_id", "recorded_by", "objections", "reason"}) {
            query.addScalar(text, String.class);
        }
        return query.addScalar("revision", Integer.class)
                .addScalar("quantity", Long.class)
                .addScalar("price", BigDecimal.class)
                .addScalar("executed_at", Instant.class)
                .addScalar("recorded_at", Instant.class)
                .addScalar("before_commit", Boolean.class)
                .setParameter("allocation", allocationId)
                .getResultStream()
                .map(row -> execution(allocationId, row))
                .toList();
    }

    private static Execution execution(String allocationId, Tuple row) {
        return new Execution(
                allocationId,
                row.get("execution_id", String.class),
                row.get("revision", Integer.class),
                Execution.Kind.valueOf(row.get("kind", String.class)),
                row.get("account_id", String.class),
                row.get("quantity", Long.class),
                row.get("price", BigDecimal.class),
                row.get("executed_at", Instant.class),
                row.get("before_commit", Boolean.class),
                row.get("recorded_at", Instant.class),
                row.get("recorded_by", String.class),
                row.get("objections", String.class).lines().toList(),
                row.get("reason", String.class));
    }

    @Override
    @Transactional
    public void add(Execution revision) {
        entities.createNativeQuery(INSERT)
                .setParameter("allocation", revision.allocationId())
                .setParameter("execution", revision.executionId())
                .setParameter("revision", revision.revision())
                .setParameter("kind", revision.kind().name())
                .setParameter("account", revision.accountId())
                .setParameter("quantity", revision.quantityPar())
                .setParameter("price", revision.price())
                .setParameter("executedAt", revision.executedAt())
                .setParameter("beforeCommit", revision.beforeCommit())
                .setParameter("recordedAt", revision.recordedAt())
                .setParameter("recordedBy", revision.recordedBy())
                .setParameter("objections", revision.objections().toArray(String[]::new))
                .setParameter("reason", revision.reason())
                .executeUpdate();
    }
}
