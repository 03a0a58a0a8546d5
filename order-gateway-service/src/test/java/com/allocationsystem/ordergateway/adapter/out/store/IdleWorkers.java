package com.allocationsystem.ordergateway.adapter.out.store;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Nobody but the test touches the queues. */
public class IdleWorkers implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("oas.orders.workers-enabled", "false");
    }
}
