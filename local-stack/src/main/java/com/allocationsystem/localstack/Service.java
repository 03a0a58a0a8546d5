package com.allocationsystem.localstack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs of ours that the stack runs, in the order of the table it prints. */
public enum Service {
    GATEWAY("gateway", "api-gateway"),
    AUTH("auth", "auth-service"),
    REFERENCE_DATA("reference-data", "reference-data-service"),
    ALLOCATION("allocation", "allocation-service"),
    ORDER_GATEWAY("order-gateway", "order-gateway-service"),
    SIMULATOR("aladdin-simulator", "aladdin-simulator");

    private final String component;
    private final String module;

    Service(String component, String module) {
        this.component = component;
        this.module = module;
    }

    /** @return its name in {@code ./dev status}, {@code restart} and {@code logs} */
    public String component() {
        return component;
    }

    /** @return the Maven module that builds it */
    public String module() {
        return module;
    }

    /** @return every name that {@code ./dev restart} takes */
    public static List<String> componentNames() {
        return Stream.concat(Arrays.stream(values()).map(Service::component), Stream.of("postgres", "redis"))
                .toList();
    }

    /** @return the component meant by a name or a module's name, if there is one */
    public static Optional<String> componentNamed(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("simulator")) {
            return Optional.of(SIMULATOR.component);
        }
        return Arrays.stream(values())
                .filter(service -> service.module.equals(lower))
                .map(Service::component)
                .findFirst()
                .or(() -> componentNames().stream().filter(lower::equals).findFirst());
    }
}
