package com.allocationsystem.simulator.application;

import com.allocationsystem.simulator.domain.order.OrderOperation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The latest batches; older ones are forgotten, as Aladdin promises no retention. */
final class RecentOperations {

    private static final int KEPT = 10_000;

    private final Map<String, OrderOperation> operations = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OrderOperation> eldest) {
            return size() > KEPT;
        }
    };

    void put(OrderOperation operation) {
        operations.put(operation.id(), operation);
    }

    Optional<OrderOperation> find(String id) {
        return Optional.ofNullable(operations.get(id));
    }

    void clear() {
        operations.clear();
    }
}
