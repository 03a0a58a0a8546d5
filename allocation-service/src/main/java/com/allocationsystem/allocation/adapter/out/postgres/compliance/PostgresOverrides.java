package com.allocationsystem.allocation.adapter.out.postgres.compliance;

import com.allocationsystem.allocation.application.port.out.Overrides;
import com.allocationsystem.allocation.domain.commit.AllocationFilter;
import com.allocationsystem.allocation.domain.compliance.OverrideRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Overrides in PostgreSQL: commits and increases that passed warnings, each with its row of the audit chain. */
@ApplicationScoped
@Transactional
class PostgresOverrides implements Overrides {

    private static final String ROWS = """
            SELECT o.id, o.allocation_id AS allocation, o.at, o.audit, e.actor AS actor, e.reason AS reason,
                   cast(e.after_json AS text) AS after
              FROM (SELECT allocation_id AS id, allocation_id, committed_at AS at, audit_id AS audit, portfolio_groups
                      FROM allocation WHERE warnings_overridden
                    UNION ALL
                    SELECT i.check_id, i.allocation_id, i.at, i.audit_id, a.portfolio_groups
                      FROM overridden_increase i JOIN allocation a ON a.allocation_id = i.allocation_id) o
              JOIN audit_entry e ON e.audit_id = cast(o.audit AS uuid)
             WHERE true""";

    private static final String NEWEST_FIRST = " ORDER BY o.at DESC, o.id DESC";

    private final EntityManager database;

    PostgresOverrides(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<OverrideRecord> list(AllocationFilter filter) {
        StringBuilder sql = new StringBuilder(ROWS);
        Map<String, Object> values = new LinkedHashMap<>();
        if (filter.from() != null) {
            sql.append(" AND o.at >= :from");
            values.put("from", startOf(filter.from()));
        }
        if (filter.to() != null) {
            sql.append(" AND o.at < :to");
            values.put("to", startOf(filter.to().plusDays(1)));
        }
        if (!filter.scope().all()) {
            sql.append(" AND cardinality(o.portfolio_groups) > 0 AND o.portfolio_groups <@ cast(:groups AS varchar[])");
            values.put("groups", filter.scope().groups().toArray(String[]::new));
        }
        if (filter.after() != null) {
            sql.append(" AND (o.at, o.id) < (:time, :id)");
            values.put("time", filter.after().at());
            values.put("id", filter.after().id());
        }
        NativeQuery<Tuple> query = database.unwrap(Session.class)
                .createNativeQuery(sql + NEWEST_FIRST, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("allocation", UUID.class)
                .addScalar("at", Instant.class)
                .addScalar("audit", String.class)
                .addScalar("actor", String.class)
                .addScalar("reason", String.class)
                .addScalar("after", String.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(filter.limit()).getResultList().stream()
                .map(PostgresOverrides::override)
                .toList();
    }

    @Override
    public void addIncrease(UUID checkId, UUID allocationId, Instant at, String auditId) {
        database.createNativeQuery(
                        "insert into overridden_increase (check_id, allocation_id, at, audit_id) values (:check, :allocation, :at, :audit)")
                .setParameter("check", checkId)
                .setParameter("allocation", allocationId)
                .setParameter("at", at)
                .setParameter("audit", auditId)
                .executeUpdate();
    }

    private static OverrideRecord override(Tuple row) {
        return new OverrideRecord(
                row.get("id", UUID.class),
                row.get("allocation", UUID.class),
                row.get("at", Instant.class),
                row.get("audit", String.class),
                row.get("actor", String.class),
                row.get("reason", String.class),
                row.get("after", String.class));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
