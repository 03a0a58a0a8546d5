package com.allocationsystem.simulator.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Requests by operation and HTTP status, broken connections as status 0. */
@ApplicationScoped
public class Traffic {

    private final Map<String, Map<Integer, LongAdder>> counts = new ConcurrentHashMap<>();

    /** Counts one answered request. */
    public void count(String operation, int status) {
        counts.computeIfAbsent(operation, o -> new ConcurrentHashMap<>())
                .computeIfAbsent(status, s -> new LongAdder())
                .increment();
    }

    /** @return the counts so far, sorted */
    public Map<String, Map<Integer, Long>> counts() {
        Map<String, Map<Integer, Long>> copy = new TreeMap<>();
        counts.forEach((operation, byStatus) -> {
            Map<Integer, Long> statuses = new TreeMap<>();
            byStatus.forEach((status, count) -> statuses.put(status, count.sum()));
            copy.put(operation, statuses);
        });
        return copy;
    }

    /** Starts from zero. */
    public void clear() {
        counts.clear();
    }
}
