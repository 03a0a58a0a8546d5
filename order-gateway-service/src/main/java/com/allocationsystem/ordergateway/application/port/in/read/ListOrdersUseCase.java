package com.allocationsystem.ordergateway.application.port.in.read;

import com.allocationsystem.ordergateway.domain.filter.OrderFilter;
import java.util.List;

/** The blotter: child orders, newest first. */
public interface ListOrdersUseCase {

    /**
     * @param limit most orders of the page, 1 to 1000
     * @return one page
     */
    Page list(OrderFilter filter, int limit);

    /**
     * @param orders newest first
     * @param nextSequence where the next page begins, or null after the last one
     */
    record Page(List<OrderView> orders, Long nextSequence) {}
}
