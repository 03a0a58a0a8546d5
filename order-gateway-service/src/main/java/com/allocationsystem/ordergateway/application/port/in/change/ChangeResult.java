package com.allocationsystem.ordergateway.application.port.in.change;

import com.allocationsystem.ordergateway.domain.order.ChildOrder;

/**
 * What came of a modification or a cancellation.
 *
 * @param order as it stands now
 * @param message in plain words
 */
public record ChangeResult(Outcome outcome, ChildOrder order, String message) {

    /** How it went. */
    public enum Outcome {
        SUCCESS,
        /** Aladdin would not do it; the order stands as it was. */
        FAILED,
        /** Stored and sent, the answer is still to come. */
        UNDER_WAY
    }
}
