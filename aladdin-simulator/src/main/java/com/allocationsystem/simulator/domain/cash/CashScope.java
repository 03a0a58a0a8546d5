package com.allocationsystem.simulator.domain.cash;

import com.allocationsystem.simulator.domain.order.OrderStatus;

/**
 * Whose cash impact a ladder shows.
 *
 * @param openOrders orders Open or Compl Pending
 * @param authorizedAndActiveOrders orders Authorized or Active
 * @param trades orders Booked
 */
public record CashScope(boolean openOrders, boolean authorizedAndActiveOrders, boolean trades) {

    /** @return whether an order of that state is part of the balance */
    public boolean includes(OrderStatus status) {
        return switch (status) {
            case OPEN, COMPL_PENDING -> openOrders;
            case AUTHORIZED, ACTIVE -> authorizedAndActiveOrders;
            case BOOKED -> trades;
            case CANCELED, REJECTED, EXPIRED -> false;
        };
    }
}
