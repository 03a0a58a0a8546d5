package com.allocationsystem.referencedata.adapter.out.snowflake;

import com.allocationsystem.referencedata.adapter.out.sql.SqlReads;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs queries on Snowflake. Lists of ids are bound in portions: Snowflake takes no arrays as parameters, and a statement
 * with tens of thousands of parameters is slow to compile.
 */
@ApplicationScoped
class SnowflakeTables {

    private static final int IDS_PER_QUERY = 1_000;

    private final SqlReads sql;

    /** @param database of the named datasource, which exists only where Snowflake is configured */
    @Inject
    SnowflakeTables(@DataSource("snowflake") Instance<javax.sql.DataSource> database) {
        this(database::get);
    }

    SnowflakeTables(Supplier<javax.sql.DataSource> database) {
        this.sql = new SqlReads(database);
    }

    SqlReads sql() {
        return sql;
    }

    /** @param query with {@code %s} where {@code ?, ?, ...} belongs, once */
    <T> List<T> listByIds(String query, SqlReads.RowReader<T> reader, Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        List<T> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IDS_PER_QUERY) {
            List<String> portion = all.subList(from, Math.min(from + IDS_PER_QUERY, all.size()));
            String marks = String.join(", ", Collections.nCopies(portion.size(), "?"));
            rows.addAll(sql.list(query.formatted(marks), reader, portion.toArray()));
        }
        return rows;
    }
}
