package com.allocationsystem.ordergateway.adapter.in.rest.order;

import com.allocationsystem.ordergateway.application.port.in.change.ChangeResult;
import com.allocationsystem.ordergateway.application.port.in.change.ChangeResult.Outcome;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a modification or a cancellation.
 *
 * @param status SUCCESS, FAILED (Aladdin would not; the order stands as it was) or PENDING (202: no answer yet)
 * @param aladdinOrderId Aladdin's number, or null when it never got there
 * @param message in plain words
 */
record ChangeResponse(
        @Schema(enumeration = {"SUCCESS", "FAILED", "PENDING"})
        String status,

        UUID orderId,
        @Schema(nullable = true) String aladdinOrderId,
        String message) {

    static ChangeResponse from(ChangeResult result) {
        ChildOrder order = result.order();
        return new ChangeResponse(
                result.outcome() == Outcome.UNDER_WAY
                        ? "PENDING"
                        : result.outcome().name(),
                order.id(),
                order.aladdin() == null ? null : order.aladdin().orderId(),
                result.message());
    }
}
