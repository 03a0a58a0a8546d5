package com.allocationsystem.ordergateway.domain.order;

import java.time.Instant;

/**
 * Which version of an order this is, and who made it when.
 *
 * @param version 1 for a new order, one more at every change; the ETag
 * @param at UTC
 * @param by username, or {@link #GATEWAY} for the workers
 */
public record Stamp(long version, Instant at, String by) {

    /** The workers' name in histories and audit rows. */
    public static final String GATEWAY = "order-gateway";

    Stamp next(Instant now, String actor) {
        return new Stamp(version + 1, now, actor);
    }
}
