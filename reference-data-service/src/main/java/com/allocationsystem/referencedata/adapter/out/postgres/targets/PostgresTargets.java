package com.allocationsystem.referencedata.adapter.out.postgres.targets;

import com.allocationsystem.referencedata.adapter.out.postgres.SinceImport;
import com.allocationsystem.referencedata.adapter.out.sql.SqlReads;
import com.allocationsystem.referencedata.application.port.out.targets.TargetBook;
import com.allocationsystem.referencedata.domain.targets.AccountTarget;
import com.allocationsystem.referencedata.domain.targets.TargetMetric;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/** Targets in our own PostgreSQL, wherever the catalogue comes from. */
@ApplicationScoped
class PostgresTargets implements TargetBook {

    private static final String TARGETS = """
            SELECT account_id, metric, cusip, group_id, value, TO_CHAR(effective_from, 'YYYY-MM-DD'), source
            FROM account_targets
            WHERE (cusip = ? OR cusip IS NULL) AND effective_from <= CAST(? AS date)""";

    private final SqlReads sql;
    private final SinceImport<List<AccountTarget>> begun;

    PostgresTargets(DataSource database) {
        this.sql = new SqlReads(() -> database);
        this.begun = new SinceImport<>(sql, List::size);
    }

    /** Targets, too, change by imports only. */
    private record Question(LocalDate day, String cusip) {}

    @Override
    public List<AccountTarget> begunBy(LocalDate day, String cusip) {
        return begun.get(new Question(day, cusip), () -> List.copyOf(read(day, cusip)));
    }

    private List<AccountTarget> read(LocalDate day, String cusip) {
        return sql.list(
                TARGETS,
                row -> new AccountTarget(
                        row.getString(1),
                        TargetMetric.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getBigDecimal(5),
                        LocalDate.parse(row.getString(6)),
                        row.getString(7)),
                cusip,
                day.toString());
    }
}
