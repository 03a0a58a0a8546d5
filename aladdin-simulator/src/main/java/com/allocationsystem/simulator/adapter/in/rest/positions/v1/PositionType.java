package com.allocationsystem.simulator.adapter.in.rest.positions.v1;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.domain.order.OrderStatus;

/** Which trades and orders an answer counts, as the query has it. */
enum PositionType {
    EOD(false, false),
    SOD(false, false),
    TRADES(true, false),
    TRADES_AND_ORDERS(true, true);

    private final boolean trades;
    private final boolean orders;

    PositionType(boolean trades, boolean orders) {
        this.trades = trades;
        this.orders = orders;
    }

    static PositionType of(String text) {
        return switch (text) {
            case "EOD" -> EOD;
            case "SOD" -> SOD;
            case "SOD+Trades" -> TRADES;
            case "SOD+Trades+Orders" -> TRADES_AND_ORDERS;
            default -> throw ApiException.invalid("posType '%s' is unknown; send the plus as %%2B".formatted(text));
        };
    }

    boolean trades() {
        return trades;
    }

    boolean counts(OrderStatus status) {
        return status == OrderStatus.BOOKED ? trades : orders && OrderStatus.LIVE.contains(status);
    }
}
