package com.allocationsystem.allocation.adapter.out.postgres.fairness;

import com.allocationsystem.allocation.application.port.out.fairness.LedgerSums;
import com.allocationsystem.allocation.domain.fairness.report.AccountFairness;
import com.allocationsystem.allocation.domain.fairness.report.AccountFairness.RoundingSums;
import com.allocationsystem.allocation.domain.fairness.report.FairnessFilter;
import com.allocationsystem.allocation.domain.fairness.report.MonthlyDifference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The database adds up; an account is a row of its answer, whatever the number of allocations. */
@ApplicationScoped
@Transactional
class PostgresLedgerSums implements LedgerSums {

    private static final String BP =
            "coalesce(sum(cast(e.difference_money / nullif(e.nav, 0) AS double precision)), 0) * 10000";

    private static final String ACCOUNTS = """
            SELECT e.account_id AS account, t.currency AS currency,
                   (array_agg(e.nav ORDER BY t.business_date DESC, a.committed_at DESC))[1] AS nav,
                   count(*) FILTER (WHERE e.order_share_par > 0 OR e.par > 0) AS trades,
                   cast(sum(e.par) AS bigint) AS par, sum(e.share_par) AS share,
                   sum(e.difference_par) AS difference, sum(e.difference_money) AS money,
                   %s AS bp, sum(e.difference_asd) AS asd,
                   count(*) FILTER (WHERE e.cause = 'ROUNDED_UP') AS won,
                   count(*) FILTER (WHERE e.cause IN ('ROUNDED_DOWN', 'TOO_SMALL')) AS lost,
                   count(*) FILTER (WHERE e.cause = 'TOO_SMALL') AS small,
                   count(*) FILTER (WHERE e.tie AND e.cause = 'ROUNDED_UP') AS ties_won,
                   count(*) FILTER (WHERE e.tie AND e.cause <> 'ROUNDED_UP') AS ties_lost,
                   coalesce(sum(e.difference_par) FILTER (WHERE e.cause IN ('ROUNDED_UP', 'ROUNDED_DOWN', 'TOO_SMALL')), 0) AS net,
                   count(*) FILTER (WHERE e.cause = 'BY_HAND') AS by_hand,
                   max(t.business_date) FILTER (WHERE e.difference_par < 0) AS shortfall,
                   cast(sum(f.filled_par) AS double precision) / nullif(sum(e.par) FILTER (WHERE f.filled_par IS NOT NULL), 0)
                       AS fill_rate
            """.formatted(BP);

    /** The version in force of each final allocation. */
    private static final String FILLS = """
             LEFT JOIN LATERAL (SELECT filled_par FROM fairness_fill
                                 WHERE allocation_id = e.allocation_id AND account_id = e.account_id
                                 ORDER BY version DESC LIMIT 1) f ON true
            """;

    private static final String BY_ACCOUNT = " GROUP BY e.account_id, t.currency ORDER BY e.account_id, t.currency";

    private static final String MONTHS = """
            SELECT to_char(t.business_date, 'YYYY-MM') AS month, g.id AS group_id, e.account_id AS account,
                   cast((array_agg(e.nav ORDER BY t.business_date DESC, a.committed_at DESC))[1] AS double precision) AS nav,
                   %s AS bp
            """.formatted(BP);

    private static final String GROUPS = " CROSS JOIN LATERAL unnest(e.group_ids) AS g (id)";

    private static final String BY_MONTH = " AND e.nav > 0 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3";

    private final EntityManager database;

    PostgresLedgerSums(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<AccountFairness> accounts(FairnessFilter filter) {
        return new LedgerFilter(filter)
                        .query(database, ACCOUNTS, FILLS, BY_ACCOUNT, Tuple.class)
                        .addScalar("account", String.class)
                        .addScalar("currency", String.class)
                        .addScalar("nav", BigDecimal.class)
                        .addScalar("trades", Integer.class)
                        .addScalar("par", Long.class)
                        .addScalar("share", BigDecimal.class)
                        .addScalar("difference", BigDecimal.class)
                        .addScalar("money", BigDecimal.class)
                        .addScalar("bp", Double.class)
                        .addScalar("asd", Double.class)
                        .addScalar("won", Integer.class)
                        .addScalar("lost", Integer.class)
                        .addScalar("small", Integer.class)
                        .addScalar("ties_won", Integer.class)
                        .addScalar("ties_lost", Integer.class)
                        .addScalar("net", BigDecimal.class)
                        .addScalar("by_hand", Integer.class)
                        .addScalar("shortfall", LocalDate.class)
                        .addScalar("fill_rate", Double.class)
                        .getResultList()
                        .stream()
                        .map(PostgresLedgerSums::account)
                        .toList();
    }

    @Override
    public List<MonthlyDifference> months(FairnessFilter filter) {
        return new LedgerFilter(filter)
                        .query(database, MONTHS, GROUPS, BY_MONTH, Tuple.class)
                        .addScalar("month", String.class)
                        .addScalar("group_id", String.class)
                        .addScalar("account", String.class)
                        .addScalar("nav", Double.class)
                        .addScalar("bp", Double.class)
                        .getResultList()
                        .stream()
                        .map(PostgresLedgerSums::month)
                        .filter(one -> filter.scope().covers(one.groupId()))
                        .filter(one -> filter.group() == null || filter.group().equals(one.groupId()))
                        .toList();
    }

    private static AccountFairness account(Tuple row) {
        return new AccountFairness(
                row.get("account", String.class),
                row.get("currency", String.class),
                row.get("nav", BigDecimal.class),
                row.get("trades", Integer.class),
                row.get("par", Long.class),
                row.get("share", BigDecimal.class),
                row.get("difference", BigDecimal.class),
                row.get("money", BigDecimal.class),
                row.get("bp", Double.class),
                row.get("asd", Double.class),
                new RoundingSums(
                        row.get("won", Integer.class),
                        row.get("lost", Integer.class),
                        row.get("small", Integer.class),
                        row.get("ties_won", Integer.class),
                        row.get("ties_lost", Integer.class),
                        row.get("net", BigDecimal.class)),
                row.get("by_hand", Integer.class),
                row.get("shortfall", LocalDate.class),
                row.get("fill_rate", Double.class));
    }

    private static MonthlyDifference month(Tuple row) {
        return new MonthlyDifference(
                YearMonth.parse(row.get("month", String.class)),
                row.get("group_id", String.class),
                row.get("account", String.class),
                row.get("nav", Double.class),
                row.get("bp", Double.class));
    }
}
