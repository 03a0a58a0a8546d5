package com.allocationsystem.localstack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** By which of Aladdin's operations the services speak to the simulator, which has both. */
public enum AladdinOperations {
    /** Positions v1, security master and single orders, under the quotas that Aladdin publishes for them. */
    V1(
            Map.of(
                    "OAS_REFERENCE_ALADDIN_POSITIONS", "V1",
                    "OAS_REFERENCE_ALADDIN_CASH", "V1",
                    "OAS_REFERENCE_ALADDIN_NAV", "V1",
                    "OAS_REFERENCE_ALADDIN_SECURITY_MASTER", "V1",
                    "OAS_REFERENCE_ALADDIN_V1_QUOTA_REPLICAS", "1"),
            Map.of("OAS_ORDERS_OPERATIONS", "SINGLE", "OAS_ORDERS_QUOTA_ORDER_POST", "3000")),
    /** Positions v2, cash ladders and orders in batches: the services' own defaults. */
    V2(Map.of(), Map.of());

    /** The environment variable that chooses. */
    public static final String VARIABLE = "OAS_ALADDIN_OPERATIONS";

    private final Map<String, String> reads;
    private final Map<String, String> orders;

    AladdinOperations(Map<String, String> reads, Map<String, String> orders) {
        this.reads = reads;
        this.orders = orders;
    }

    /**
     * @return what {@value #VARIABLE} names; V2 when it is not set
     * @throws IllegalArgumentException when it names nothing known
     */
    public static AladdinOperations chosen() {
        return named(System.getenv().getOrDefault(VARIABLE, V2.name()));
    }

    static AladdinOperations named(String word) {
        return Arrays.stream(values())
                .filter(version -> version.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s is '%s'; set it to v1 or v2, or leave it out".formatted(VARIABLE, word)));
    }

    /** @return variables of reference-data-service */
    Map<String, String> reads() {
        return reads;
    }

    /** @return variables of order-gateway-service */
    Map<String, String> orders() {
        return orders;
    }
}
