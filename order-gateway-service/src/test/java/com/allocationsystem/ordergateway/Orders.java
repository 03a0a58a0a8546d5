package com.allocationsystem.ordergateway;

import com.allocationsystem.ordergateway.domain.order.AladdinRecord;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.Instrument;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.ordergateway.domain.order.OrderStyle;
import com.allocationsystem.ordergateway.domain.order.OrderTerms;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Orders for tests. */
public final class Orders {

    public static final Instant NOON = Instant.parse("2023-03-31T12:00:00Z");
    public static final String CUSIP = "912828ZQ6";

    private Orders() {}

    public static OrderTerms terms(String allocationId, String accountId, long quantityPar) {
        return terms("trader", allocationId, accountId, quantityPar);
    }

    private static OrderTerms terms(String user, String allocationId, String accountId, long quantityPar) {
        return new OrderTerms(
                allocationId,
                OrderStyle.CHILDREN,
                accountId,
                new Instrument(CUSIP, null, 1000L, 1000L),
                Side.BUY,
                quantityPar,
                LocalDate.of(2023, 3, 31),
                LocalDate.of(2023, 4, 4),
                new BigDecimal("99.50"),
                "test",
                user,
                "correlation-1");
    }

    public static ChildOrder pending(String allocationId, String accountId, Instant now) {
        return ChildOrder.placed(UUID.randomUUID(), terms(allocationId, accountId, 5000), now);
    }

    public static ChildOrder pendingOf(String user, String allocationId, String accountId, Instant now) {
        return ChildOrder.placed(UUID.randomUUID(), terms(user, allocationId, accountId, 5000), now);
    }

    /** @return an order that went the shortest legal way to {@code state} */
    public static ChildOrder in(OrderState state) {
        ChildOrder placed = pending(UUID.randomUUID().toString(), "ACC1", NOON);
        ChildOrder claimed = placed.claimed(NOON, NOON.plusSeconds(60));
        ChildOrder submitted = claimed.accepted(new AladdinRecord("A-1", "Open"), null, NOON);
        return switch (state) {
            case PENDING -> placed;
            case SUBMITTING -> claimed;
            case SUBMITTED -> submitted;
            case UNKNOWN -> claimed.inDoubt("lost", NOON, NOON);
            case FAILED -> claimed.refused("no", NOON);
            case MODIFYING -> submitted.modificationAsked(7000, null, "more", "trader", null, NOON);
            case CANCELLING -> submitted.cancellationAsked("no more", "trader", null, NOON);
            case CANCELLED -> placed.cancelledUnsent("no more", "trader", NOON);
        };
    }
}
