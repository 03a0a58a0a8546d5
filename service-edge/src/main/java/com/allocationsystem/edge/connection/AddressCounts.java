package com.allocationsystem.edge.connection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the open connections by client address and own port. */
final class AddressCounts {

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    /** @return whether one more is within the limit; it is counted either way, until {@link #leave} */
    boolean enter(String address, int most) {
        int count = counts.merge(address, 1, Integer::sum);
        return most == 0 || count <= most;
    }

    void leave(String address) {
        counts.computeIfPresent(address, (any, count) -> count == 1 ? null : count - 1);
    }
}
