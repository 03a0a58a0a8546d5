package com.allocationsystem.gateway.domain;

import java.util.List;
import java.util.Optional;

/**
 * One row of the routing table.
 *
 * @param prefix path and everything below it, e.g. {@code /v1/orders}; also the route's name in the metrics
 * @param service who answers; empty: nobody, the address is closed to the outside
 */
public record Route(String prefix, Optional<Service> service) {

    static Route to(Service service, String prefix) {
        return new Route(prefix, Optional.of(service));
    }

    static Route closed(String prefix) {
        return new Route(prefix, Optional.empty());
    }

    List<String> segments() {
        return List.of(prefix.substring(1).split("/"));
    }
}
