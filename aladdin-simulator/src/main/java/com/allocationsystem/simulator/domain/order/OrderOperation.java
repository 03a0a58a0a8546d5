package com.allocationsystem.simulator.domain.order;

import java.util.List;

/**
 * A batch and its outcome.
 *
 * @param id opaque
 * @param kind what was asked
 * @param results one per item, in the order of the request; null while unfinished
 */
public record OrderOperation(String id, Kind kind, List<OrderResult> results) {

    /** The two batches of OrderAPI. */
    public enum Kind {
        POST,
        CANCEL
    }
}
