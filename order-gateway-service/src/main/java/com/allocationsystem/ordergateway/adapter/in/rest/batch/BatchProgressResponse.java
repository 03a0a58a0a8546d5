package com.allocationsystem.ordergateway.adapter.in.rest.batch;

import com.allocationsystem.ordergateway.application.port.in.read.BatchView;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the children of an allocation are.
 *
 * @param round how often its failed children were retried when this was read
 * @param counts children by state; states without children are left out
 * @param children one for each account
 */
record BatchProgressResponse(String allocationId, int round, Map<OrderState, Integer> counts, List<Child> children) {

    /**
     * @param aladdinOrderId null until Aladdin has it
     * @param externalId our id of the order in Aladdin
     * @param quantity par
     * @param status of the order here
     * @param message the last thing worth telling a trader, or null
     */
    record Child(
            UUID orderId,
            String accountId,
            @Schema(nullable = true) String aladdinOrderId,
            String externalId,
            long quantity,
            OrderState status,
            @Schema(nullable = true) String message) {

        private static Child from(ChildOrder order) {
            return new Child(
                    order.id(),
                    order.terms().accountId(),
                    order.aladdin() == null ? null : order.aladdin().orderId(),
                    order.terms().nameInAladdin(),
                    order.terms().quantityPar(),
                    order.state(),
                    order.handling().message());
        }
    }

    static BatchProgressResponse from(String allocationId, BatchView batch) {
        Map<OrderState, Integer> counts = new TreeMap<>();
        batch.children().forEach(child -> counts.merge(child.state(), 1, Integer::sum));
        return new BatchProgressResponse(
                allocationId,
                batch.round(),
                counts,
                batch.children().stream().map(Child::from).toList());
    }
}
