package com.allocationsystem.allocation.adapter.out.postgres.fairness;

import com.allocationsystem.allocation.domain.fairness.report.FairnessFilter;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Entries of the ledger with their trade and allocation, as a filter chooses them: the FROM and WHERE of every sum. */
final class LedgerFilter {

    private static final String ENTRIES = """
             FROM fairness_entry e
             JOIN fairness_trade t ON t.allocation_id = e.allocation_id
             JOIN allocation a ON a.allocation_id = e.allocation_id
            """;

    private final StringBuilder where = new StringBuilder(" WHERE true");
    private final Map<String, Object> values = new LinkedHashMap<>();

    LedgerFilter(FairnessFilter filter) {
        and(" AND t.business_date >= :from", "from", filter.from());
        and(" AND t.business_date <= :to", "to", filter.to());
        and(" AND :group = ANY (e.group_ids)", "group", filter.group());
        and(" AND a.committed_by = :trader", "trader", filter.trader());
        and(" AND a.method = :method", "method", filter.method());
        if (!filter.scope().all()) {
            and(
                    " AND cardinality(a.portfolio_groups) > 0 AND a.portfolio_groups <@ cast(:groups AS varchar[])",
                    "groups",
                    filter.scope().groups().toArray(String[]::new));
        }
    }

    /** @return a query over the entries; {@code select} comes before, {@code joins} and {@code rest} round the conditions */
    <T> NativeQuery<T> query(EntityManager database, String select, String joins, String rest, Class<T> result) {
        NativeQuery<T> query =
                database.unwrap(Session.class).createNativeQuery(select + ENTRIES + joins + where + rest, result);
        values.forEach(query::setParameter);
        return query;
    }

    private void and(String condition, String name, Object value) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }
}
