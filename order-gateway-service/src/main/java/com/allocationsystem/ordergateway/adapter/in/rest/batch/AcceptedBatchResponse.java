package com.allocationsystem.ordergateway.adapter.in.rest.batch;

import com.allocationsystem.ordergateway.adapter.in.rest.order.OrderResponse;
import com.allocationsystem.ordergateway.application.port.in.read.OrderView;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.HistoryEntry;
import java.util.List;

/**
 * What allocation-service gets for a hand-over.
 *
 * @param children one order for each account
 */
record AcceptedBatchResponse(String allocationId, List<OrderResponse> children) {

    static AcceptedBatchResponse from(String allocationId, List<ChildOrder> children) {
        return new AcceptedBatchResponse(
                allocationId,
                children.stream()
                        .map(child -> OrderResponse.from(new OrderView(child, List.of(HistoryEntry.of(child)))))
                        .toList());
    }
}
