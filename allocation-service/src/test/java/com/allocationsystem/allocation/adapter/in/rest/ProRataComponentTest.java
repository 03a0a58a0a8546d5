package com.allocationsystem.allocation.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.allocationsystem.allocation.ComponentTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProRataComponentTest extends ComponentTest {

    private static final String BY_WEIGHTS = """
            {"order":{"security_id":"00206RCQ3","side":"BUY","quantity":3000000},"allocation_method":"CUSTOM_WEIGHTS",
             "parameters":{"weights":{"ACC00001":1,"ACC00002":1}},"portfolio_groups":["CREDIT"]}""";

    @Inject
    EntityManager database;

    @BeforeEach
    void nothingIsSpokenFor() {
        Commitments.forget(database);
    }

    @Test
    void everyPieceThatIsNotTheProRataOne_isToldWithHowFarItIs_whoeverAsks() {
        String id = previewed(BY_WEIGHTS);

        proRata(id, "order:read")
                .statusCode(200)
                .body("allocation_id", is(id))
                .body("deviations.account_id", contains("ACC00002", "ACC00003"))
                .body("deviations.quantity", contains(1_500_000, 0))
                .body("deviations.pro_rata_quantity", contains(1_000_000, 500_000))
                .body("deviations.difference", contains(500_000, -500_000));
    }

    @Test
    void whatWasSetByHandIsKept() {
        String id = previewed(BY_WEIGHTS.replace(
                "\"portfolio_groups\"",
                "\"account_overrides\":{\"ACC00003\":{\"exclude\":true},\"ACC00001\":{\"fixed_quantity\":1000000}},"
                        + "\"portfolio_groups\""));

        // fixed and left out in both; the rest of the order is ACC00002's either way
        proRata(id, "order:read").statusCode(200).body("deviations", empty());
    }

    @Test
    void proRataItselfDeviatesNowhere() {
        String id = previewed("""
                {"order":{"security_id":"00206RCQ3","side":"BUY","quantity":3000000},"allocation_method":"PRO_RATA",
                 "portfolio_groups":["CREDIT"]}""");

        proRata(id, "audit:read").statusCode(200).body("deviations", empty());
    }

    @Test
    void whoMayNotLookAtAllocations_mayNotAsk_andWhatIsNotThereIsNotFound() {
        proRata(previewed(BY_WEIGHTS), "reference:read").statusCode(403);
        proRata("6f1c7f7e-3f0a-4d64-9a34-93a4f7d8d0c1", "order:read").statusCode(404);
    }

    private static ValidatableResponse proRata(String id, String permission) {
        return as(permission).get("/v1/allocations/" + id + "/pro-rata").then();
    }
}
