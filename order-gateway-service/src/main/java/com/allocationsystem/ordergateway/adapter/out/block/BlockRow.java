package com.allocationsystem.ordergateway.adapter.out.block;

import static java.util.stream.Collectors.joining;

import com.allocationsystem.ordergateway.domain.block.Block;
import com.allocationsystem.ordergateway.domain.block.BlockState;
import com.allocationsystem.ordergateway.domain.order.AladdinRecord;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.shared.Side;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.hibernate.query.NativeQuery;

/** The query that sums a block up from its orders: the only place that says what is working, canceled or failed. */
final class BlockRow {

    /** An order that Aladdin has ended works no more; what it did not fill counts as canceled. */
    private static final String SELECT = """
            SELECT b.sequence, b.allocation_id, b.accepted_at, b.trader, b.side, b.cusip, b.isin, b.description, b.ticker, b.settlement_date,
                   b.limit_price, CASE WHEN b.allocated_par = s.filled THEN b.allocated_at END AS allocated_at,
                   CASE WHEN b.allocated_par = s.filled THEN b.allocated_by END AS allocated_by, s.*
              FROM order_batch b
             CROSS JOIN LATERAL (
                SELECT t.*, CASE
                       WHEN t.filled = 0 AND t.leaves = 0 THEN CASE WHEN t.failed > 0 THEN 'FAILED' ELSE 'CANCELED' END
                       WHEN t.filled = 0 THEN 'WORKING'
                       WHEN t.leaves > 0 OR t.failed > 0 THEN 'PARTIALLY_FILLED'
                       WHEN t.booked >= t.filled THEN 'BOOKED'
                       WHEN b.allocated_par = t.filled THEN 'ALLOCATED'
                       WHEN t.canceled > 0 THEN 'CANCELED'
                       ELSE 'FILLED' END AS block_state,
                       (SELECT count(*) FROM execution e WHERE e.allocation_id = b.allocation_id AND e.kind = 'HELD'
                           AND NOT EXISTS (SELECT 1 FROM execution l WHERE l.allocation_id = e.allocation_id
                                              AND l.execution_id = e.execution_id AND l.revision > e.revision)) AS held
                  FROM (
                    SELECT count(*) AS accounts, sum(c.quantity) AS quantity, sum(c.filled) AS filled, sum(c.booked) AS booked,
                           coalesce(sum(c.unfilled) FILTER (WHERE c.state = 'FAILED'), 0) AS failed,
                           coalesce(sum(c.unfilled) FILTER (WHERE c.state <> 'FAILED' AND c.ended), 0) AS canceled,
                           coalesce(sum(c.unfilled) FILTER (WHERE c.state <> 'FAILED' AND NOT c.ended), 0) AS leaves,
                           CASE WHEN bool_and(c.average_price IS NOT NULL) FILTER (WHERE c.filled > 0)
                                THEN round(sum(c.filled * c.average_price) FILTER (WHERE c.filled > 0) / sum(c.filled), 8) END
                               AS average_price,
                           greatest(max(c.changed_at), b.allocated_at) AS updated_at,
                           greatest(max(cast(cast(c.changed_in AS text) AS bigint)), cast(cast(b.changed_in AS text) AS bigint)) AS version,
                           %s
                      FROM (SELECT o.state, o.quantity, o.average_price, o.changed_at, o.changed_in, coalesce(o.filled, 0) AS filled,
                                   coalesce(o.booked, 0) AS booked, greatest(o.quantity - coalesce(o.filled, 0), 0) AS unfilled,
                                   o.state = 'CANCELLED' OR coalesce(o.aladdin_status IN (%s), false) AS ended
                              FROM child_order o WHERE o.allocation_id = b.allocation_id) c) t) s
            """.formatted(
                    Arrays.stream(OrderState.values())
                            .map(state -> "count(*) FILTER (WHERE c.state = '%s') AS %s".formatted(state, count(state)))
                            .collect(joining(", ")),
                    AladdinRecord.ENDED.stream().map("'%s'"::formatted).collect(joining(", ")));

    private BlockRow() {}

    /** @param rest conditions, order and limit */
    @SuppressWarnings("unchecked")
    static NativeQuery<Tuple> query(EntityManager entities, String rest) {
        NativeQuery<Tuple> query =
                entities.createNativeQuery(SELECT + rest, Tuple.class).unwrap(NativeQuery.class);
        for (String text : new String[] {
            "allocation_id", "trader", "side", "cusip", "isin", "description", "ticker", "block_state", "allocated_by"
        }) {
            query.addScalar(text, String.class);
        }
        for (String number :
                new String[] {"sequence", "quantity", "filled", "leaves", "canceled", "failed", "version"}) {
            query.addScalar(number, Long.class);
        }
        for (OrderState state : OrderState.values()) {
            query.addScalar(count(state), Integer.class);
        }
        return query.addScalar("accounts", Integer.class)
                .addScalar("held", Integer.class)
                .addScalar("allocated_at", Instant.class)
                .addScalar("accepted_at", Instant.class)
                .addScalar("updated_at", Instant.class)
                .addScalar("settlement_date", LocalDate.class)
                .addScalar("limit_price", BigDecimal.class)
                .addScalar("average_price", BigDecimal.class);
    }

    static Block block(Tuple row) {
        Map<OrderState, Integer> orders = new EnumMap<>(OrderState.class);
        for (OrderState state : OrderState.values()) {
            int found = row.get(count(state), Integer.class);
            if (found > 0) {
                orders.put(state, found);
            }
        }
        return new Block(
                row.get("allocation_id", String.class),
                row.get("accepted_at", Instant.class),
                row.get("trader", String.class),
                Side.valueOf(row.get("side", String.class)),
                row.get("cusip", String.class),
                row.get("isin", String.class),
                row.get("description", String.class),
                row.get("ticker", String.class),
                row.get("settlement_date", LocalDate.class),
                plain(row.get("limit_price", BigDecimal.class)),
                new Block.Par(
                        row.get("quantity", Long.class),
                        row.get("filled", Long.class),
                        row.get("leaves", Long.class),
                        row.get("canceled", Long.class),
                        row.get("failed", Long.class)),
                plain(row.get("average_price", BigDecimal.class)),
                row.get("accounts", Integer.class),
                orders,
                BlockState.valueOf(row.get("block_state", String.class)),
                row.get("held", Integer.class),
                row.get("allocated_at", Instant.class),
                row.get("allocated_by", String.class),
                row.get("updated_at", Instant.class),
                row.get("version", Long.class));
    }

    private static String count(OrderState state) {
        return "orders_" + state;
    }

    private static BigDecimal plain(BigDecimal price) {
        return price == null ? null : price.stripTrailingZeros();
    }
}
