package com.allocationsystem.ordergateway.domain.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Permission to make an order larger: the account's limits were checked, and the increase is reserved for a while.
 *
 * @param checkId under which it is reserved
 * @param sendBefore from then on others may use the limits, and the increase is not sent any more
 * @param overridden soft rules that the new size breaks and the user overrode, in words
 */
public record Clearance(UUID checkId, Instant sendBefore, List<String> overridden) {

    /** Keeps an unmodifiable copy. */
    public Clearance {
        overridden = List.copyOf(overridden);
    }
}
