package com.allocationsystem.gateway.domain;

import static com.allocationsystem.gateway.domain.Route.closed;
import static com.allocationsystem.gateway.domain.Route.to;
import static com.allocationsystem.gateway.domain.Route.toAnyId;
import static com.allocationsystem.gateway.domain.Service.ALLOCATION;
import static com.allocationsystem.gateway.domain.Service.AUTH;
import static com.allocationsystem.gateway.domain.Service.ORDER_GATEWAY;
import static com.allocationsystem.gateway.domain.Service.REFERENCE_DATA;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who answers which address: an allowlist, the longest matching prefix wins, and what no row names is not reachable.
 *
 * <p>Absent on purpose, because only services use them: {@code /v1/order-batches} (how a committed allocation enters the
 * order path), {@code /v1/order-checks} (whether an order may have another size) and {@code /v1/final-allocations} (a block has
 * ended).
 */
public final class RouteTable {

    /** The system's public addresses. */
    public static final List<Route> ROWS = List.of(
            to(AUTH, "/v1/auth"),
            closed("/v1/auth/service-token"),
            closed("/v1/auth/revocations"),
            to(AUTH, "/v1/users"),
            to(AUTH, "/v1/roles"),
            to(AUTH, "/v1/permissions"),
            to(AUTH, "/v1/rights-requests"),
            to(AUTH, "/v1/scim"),
            to(AUTH, "/v1/audit/auth"),
            toAnyId(REFERENCE_DATA, "/v1/portfolio-groups"),
            toAnyId(REFERENCE_DATA, "/v1/accounts"),
            to(REFERENCE_DATA, "/v1/securities"),
            toAnyId(REFERENCE_DATA, "/v1/positions"),
            toAnyId(REFERENCE_DATA, "/v1/cash"),
            to(REFERENCE_DATA, "/v1/reference-data"),
            toAnyId(REFERENCE_DATA, "/v1/rules"),
            to(REFERENCE_DATA, "/v1/audit/reference"),
            closed("/v1/reference-data/snapshots"),
            to(ALLOCATION, "/v1/allocations"),
            to(ALLOCATION, "/v1/approvals"),
            to(ALLOCATION, "/v1/waivers"),
            to(ALLOCATION, "/v1/compliance"),
            to(ALLOCATION, "/v1/fairness"),
            to(REFERENCE_DATA, "/v1/compliance/breaches"),
            to(ORDER_GATEWAY, "/v1/allocations/*/executions"),
            to(ALLOCATION, "/v1/audit/allocations"),
            to(ORDER_GATEWAY, "/v1/orders"),
            to(ORDER_GATEWAY, "/v1/blocks"),
            to(ORDER_GATEWAY, "/v1/block-changes"),
            to(ORDER_GATEWAY, "/v1/audit/orders"));

    private RouteTable() {}

    /** @return the row that answers this path, or empty when the outside has no business there */
    public static Optional<Route> find(RequestPath path) {
        return ROWS.stream()
                .filter(route -> path.startsWith(route.segments()))
                .max(Comparator.comparingInt(route -> route.segments().size()))
                .filter(route -> route.service().isPresent() && (path.isPlain() || route.anyId()));
    }
}
