package com.allocationsystem.ordergateway.domain.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Leave to make an order larger: its account's limits were checked and keep room for it for a while.
 *
 * @param checkId under which the room is reserved
 * @param sendBefore from then on the room may be gone, and nothing is sent any more
 * @param overridden soft rules that the new size breaks and the user overrode, in words
 */
public record Clearance(UUID checkId, Instant sendBefore, List<String> overridden) {

    /** Keeps an unmodifiable copy. */
    public Clearance {
        overridden = List.copyOf(overridden);
    }
}
