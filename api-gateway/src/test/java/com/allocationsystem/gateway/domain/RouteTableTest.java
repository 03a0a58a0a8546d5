package com.allocationsystem.gateway.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/auth/login, AUTH",
        "/v1/auth/.well-known/jwks.json, AUTH",
        "/v1/users, AUTH",
        "/v1/users/7, AUTH",
        "/v1/roles/trader, AUTH",
        "/v1/permissions, AUTH",
        "/v1/scim/v2/Users, AUTH",
        "/v1/audit/auth, AUTH",
        "/v1/audit/auth/verify, AUTH",
        "/v1/portfolio-groups, REFERENCE_DATA",
        "/v1/portfolio-groups/ALL-IG, REFERENCE_DATA",
        "/v1/securities/search, REFERENCE_DATA",
        "/v1/positions/ACC1, REFERENCE_DATA",
        "/v1/cash/ACC1, REFERENCE_DATA",
        "/v1/reference-data/imports, REFERENCE_DATA",
        "/v1/audit/reference/verify, REFERENCE_DATA",
        "/v1/accounts/A1, REFERENCE_DATA",
        "/v1/allocations, ALLOCATION",
        "/v1/allocations/x/events, ALLOCATION",
        "/v1/approvals/7/approve, ALLOCATION",
        "/v1/waivers, ALLOCATION",
        "/v1/rights-requests/7/approve, AUTH",
        "/v1/fairness/verification, ALLOCATION",
        "/v1/compliance/trials, ALLOCATION",
        "/v1/compliance/breaches, REFERENCE_DATA",
        "/v1/rules/R-1/versions/2/approve, REFERENCE_DATA",
        "/v1/audit/allocations, ALLOCATION",
        "/v1/allocations/x/executions, ORDER_GATEWAY",
        "/v1/allocations/x/executionsX, ALLOCATION",
        "/v1/allocations/executions, ALLOCATION",
        "/v1/blocks/x/cancel, ORDER_GATEWAY",
        "/v1/block-changes/x, ORDER_GATEWAY",
        "/v1/orders, ORDER_GATEWAY",
        "/v1/orders/, ORDER_GATEWAY",
        "/v1/orders/OAS%3A1, ORDER_GATEWAY",
        "/v1/audit/orders/verify, ORDER_GATEWAY",
    })
    void addressGoesToItsService(String path, Service service) {
        assertEquals(Optional.of(service), service(path));
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/orders/7, ORDER_GATEWAY", "/api/v1/users, AUTH"})
    void aliasIsTheSameAddress(String path, Service service) {
        assertEquals(Optional.of(service), service(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1",
                "/v1/",
                "/v1/order-batches",
                "/v1/order-batches/7",
                "/v1/order-checks",
                "/v1/final-allocations",
                "/v1/order-checks/7",
                "/v1/order%2Dchecks",
                "/v1/%6frder-batches",
                "/v1/ordersX",
                "/v1/ORDERS",
                "/v2/orders",
                "/api/api/v1/orders",
                "/v1/audit",
                "/v1/audit/other",
                "/v1/simulator/orders",
                "/q/health",
                "/v1/auth/service-token",
                "/v1/auth/revocations",
                "/v1/reference-data/snapshots",
                "/api/v1/reference-data/snapshots",
                "/v1/reference-data/snapshots/",
                "/v1/auth/service-token/",
                "/v1/orders%2Fx",
                "/v1/orders/%3b1",
                "/v1/orders/a%3bb",
                "/v1/reference-data/snapshots%2Fx",
                "/v1/auth/service-token%3Bx",
                "/v1/auth/service%2Dtoken",
                "/v1/auth/%73ervice-token",
                "/api/v1/auth/service-token",
                "/%61pi/v1/auth/service-token"
            })
    void addressOutsideTheTableIsNobodys(String path) {
        assertEquals(Optional.empty(), service(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v1/orders",
                "*",
                "/v1/orders/../order-batches",
                "/v1/orders/%2e%2e/order-batches",
                "/v1/orders/%2E./order-batches",
                "/v1/orders/./x",
                "/v1/orders/..",
                "//v1/orders",
                "/v1//orders",
                "/v1/orders//",
                "/v1/orders%2f..%2forder-batches",
                "/v1/accounts/a%2F..%2Fb",
                "/v1/accounts/%2Fa",
                "/v1/accounts/a%2F",
                "/v1/accounts/..%3Ba",
                "/v1/orders\\..\\order-batches",
                "/v1/orders%5c..%5corder-batches",
                "/v1/orders;x=1",
                "/v1/orders/..;/order-batches",
                "/v1/accounts/a;b",
                "/v1/orders/%00",
                "/v1/orders/%0d%0aX:y",
                "/v1/orders/%7f",
                "/v1/orders/%",
                "/v1/orders/%4",
                "/v1/orders/%zz",
                "/v1/orders/%c0%ae%c0%ae/order-batches",
                "/v1/orders/%ff",
                "/v1/orders/\u00e9"
            })
    void pathThatCanBeReadInTwoWaysIsNoPath(String path) {
        assertEquals(Optional.empty(), RequestPath.parse(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/accounts/ACC%2F1",
                "/v1/positions/ACC%3B8",
                "/v1/cash/ACC%254",
                "/v1/portfolio-groups/UNI%2F%201",
                "/v1/portfolio-groups/UNI%2F%201/accounts"
            })
    void idsOfTheDatasetMayHoldSeparators(String path) {
        assertEquals(Optional.of(Service.REFERENCE_DATA), service(path));
        assertEquals(path, RequestPath.parse(path).orElseThrow().raw());
    }

    @Test
    void pathIsKeptLetterByLetter_whenItIsPassedOn() {
        RequestPath path = RequestPath.parse("/api/v1/orders/a+b%20c:d%252e%C3%A9")
                .orElseThrow()
                .withoutAlias();
        assertEquals("/v1/orders/a+b%20c:d%252e%C3%A9", path.raw());
        assertEquals("a+b c:d%2e\u00e9", path.segments().get(2));
    }

    private static Optional<Service> service(String path) {
        return RequestPath.parse(path)
                .map(RequestPath::withoutAlias)
                .flatMap(RouteTable::find)
                .flatMap(Route::service);
    }
}
