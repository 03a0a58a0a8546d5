package com.allocationsystem.allocation.adapter.out.postgres.fairness;

import com.allocationsystem.allocation.application.port.out.fairness.LedgerTrades;
import com.allocationsystem.allocation.domain.fairness.report.FairnessFilter;
import com.allocationsystem.allocation.domain.fairness.resplit.TestedTrade;
import com.allocationsystem.allocation.domain.fairness.resplit.TestedTrade.Part;
import com.allocationsystem.shared.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads entries, the version in force of their fills, and a close, in one query. */
@ApplicationScoped
@Transactional
class PostgresLedgerTrades implements LedgerTrades {

    private static final String PARTS = """
            SELECT t.allocation_id AS allocation, t.business_date AS day, a.side AS side, e.account_id AS account,
                   cast(e.nav AS double precision) AS nav, cast(e.share_par AS double precision) AS share, e.most_par AS most,
                   coalesce(f.filled_par, 0) AS filled, cast(f.average_price AS double precision) AS price,
                   cast(coalesce(c.clean_price, n.reference_price) AS double precision) AS close
            """;

    /** The close that was entered for the day; without one the next reference price that a statement named, of at most a week later. */
    private static final String FILLS_AND_CLOSES = """
             LEFT JOIN LATERAL (SELECT filled_par, average_price FROM fairness_fill
                                 WHERE allocation_id = e.allocation_id AND account_id = e.account_id
                                 ORDER BY version DESC LIMIT 1) f ON true
             LEFT JOIN fairness_close c ON c.cusip = t.cusip AND c.close_date = t.business_date
             LEFT JOIN LATERAL (SELECT reference_price FROM fairness_trade later
                                 WHERE later.cusip = t.cusip AND later.price_date > t.price_date
                                   AND later.price_date <= t.price_date + 7
                                 ORDER BY later.price_date, later.allocation_id LIMIT 1) n ON true
            """;

    private static final String IN_ORDER = " ORDER BY t.business_date, a.committed_at, t.allocation_id";

    private final EntityManager database;

    PostgresLedgerTrades(EntityManager database) {
        this.database = database;
    }

    @Override
    public Found find(FairnessFilter filter) {
        Map<UUID, List<Tuple>> byTrade = new LinkedHashMap<>();
        for (Tuple row : rows(filter)) {
            byTrade.computeIfAbsent(row.get("allocation", UUID.class), id -> new ArrayList<>())
                    .add(row);
        }
        return found(byTrade.values());
    }

    private List<Tuple> rows(FairnessFilter filter) {
        return new LedgerFilter(filter)
                .query(database, PARTS, FILLS_AND_CLOSES, IN_ORDER, Tuple.class)
                .addScalar("allocation", UUID.class)
                .addScalar("day", LocalDate.class)
                .addScalar("side", String.class)
                .addScalar("account", String.class)
                .addScalar("nav", Double.class)
                .addScalar("share", Double.class)
                .addScalar("most", Long.class)
                .addScalar("filled", Long.class)
                .addScalar("price", Double.class)
                .addScalar("close", Double.class)
                .getResultList();
    }

    private static Found found(Collection<List<Tuple>> allocations) {
        List<TestedTrade> trades = new ArrayList<>();
        int withoutFills = 0;
        int withoutClose = 0;
        for (List<Tuple> parts : allocations) {
            if (parts.stream().allMatch(part -> part.get("filled", Long.class) == 0)) {
                withoutFills++;
            } else if (parts.get(0).get("close", Double.class) == null) {
                withoutClose++;
            } else {
                trades.add(trade(parts));
            }
        }
        return new Found(trades, withoutFills, withoutClose);
    }

    private static TestedTrade trade(List<Tuple> parts) {
        Tuple any = parts.get(0);
        return new TestedTrade(
                any.get("allocation", UUID.class),
                any.get("day", LocalDate.class),
                parts.stream()
                        .map(PostgresLedgerTrades::part)
                        .sorted(Comparator.comparing(Part::accountId))
                        .toList());
    }

    private static Part part(Tuple row) {
        long filled = row.get("filled", Long.class);
        double price = filled == 0 ? 0 : row.get("price", Double.class) / 100;
        int sign = Side.valueOf(row.get("side", String.class)).sign();
        return new Part(
                row.get("account", String.class),
                row.get("nav", Double.class),
                row.get("share", Double.class),
                row.get("most", Long.class),
                filled,
                price,
                filled == 0 ? 0 : sign * (row.get("close", Double.class) / 100 - price));
    }
}
