package com.allocationsystem.ordergateway.adapter.in.rest.order;

import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.ordergateway.application.port.in.read.ListOrdersUseCase;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of the blotter, newest first.
 *
 * @param orders newest first
 * @param nextCursor for the next page, or null on the last one
 */
record OrdersResponse(
        List<OrderResponse> orders, @Schema(nullable = true) String nextCursor) {

    static OrdersResponse from(ListOrdersUseCase.Page page) {
        return new OrdersResponse(
                page.orders().stream().map(OrderResponse::from).toList(),
                page.nextSequence() == null
                        ? null
                        : PageQuery.cursorAfter(page.nextSequence().toString()));
    }
}
