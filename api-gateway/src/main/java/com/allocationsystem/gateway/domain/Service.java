package com.allocationsystem.gateway.domain;

import java.util.Arrays;
import java.util.Optional;

/** A service behind the front door; its name is also its module, its Kubernetes name and its key in the configuration. */
public enum Service {
    AUTH("auth-service"),
    REFERENCE_DATA("reference-data-service"),
    ALLOCATION("allocation-service"),
    ORDER_GATEWAY("order-gateway-service");

    private final String title;

    Service(String title) {
        this.title = title;
    }

    /** @return the name shown to people and used in addresses, e.g. {@code auth-service} */
    public String title() {
        return title;
    }

    /** @return the service of this name, or empty */
    public static Optional<Service> named(String title) {
        return Arrays.stream(values())
                .filter(service -> service.title.equals(title))
                .findFirst();
    }
}
