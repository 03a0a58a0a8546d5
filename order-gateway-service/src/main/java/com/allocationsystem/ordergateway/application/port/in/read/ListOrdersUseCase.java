package com.allocationsystem.ordergateway.application.port.in.read;

import com.allocationsystem.ordergateway.domain.order.OrderState;
import java.util.List;

/** The blotter: child orders, newest first. */
public interface ListOrdersUseCase {

    /** @return one page */
    Page list(Query query);

    /**
     * What to list; a null narrows nothing.
     *
     * @param afterSequence list only what was stored before this one; null for the first page
     * @param limit most orders to answer, 1 to 1000
     */
    record Query(String allocationId, OrderState state, String accountId, Long afterSequence, int limit) {}

    /**
     * @param orders newest first
     * @param nextSequence where the next page begins, or null after the last one
     */
    record Page(List<OrderView> orders, Long nextSequence) {}
}
