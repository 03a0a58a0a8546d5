package com.allocationsystem.gateway.domain;

import java.util.List;
import java.util.Optional;

/**
 * One row of the routing table.
 *
 * @param prefix path and everything below it, e.g. {@code /v1/orders}, where {@code *} stands for any one segment; also the route's name in the metrics
 * @param service the service that answers; empty: the address is closed to the outside
 * @param anyId whether ids below it may hold an encoded slash or semicolon, as ids of accounts and groups do
 */
public record Route(String prefix, Optional<Service> service, boolean anyId) {

    static Route to(Service service, String prefix) {
        return new Route(prefix, Optional.of(service), false);
    }

    static Route toAnyId(Service service, String prefix) {
        return new Route(prefix, Optional.of(service), true);
    }

    static Route closed(String prefix) {
        return new Route(prefix, Optional.empty(), false);
    }

    List<String> segments() {
        return List.of(prefix.substring(1).split("/"));
    }
}
