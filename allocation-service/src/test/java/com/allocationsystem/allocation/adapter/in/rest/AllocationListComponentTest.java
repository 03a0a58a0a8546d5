package com.allocationsystem.allocation.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.allocationsystem.allocation.ComponentTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AllocationListComponentTest extends ComponentTest {

    private static final String[] ALL_SUBMITTED = {
        "ACC00001 1500000 SUBMITTED", "ACC00002 1000000 SUBMITTED", "ACC00003 500000 SUBMITTED"
    };

    @Inject
    EntityManager database;

    @BeforeEach
    void empty() {
        peers.gatewayAnswers(ALL_SUBMITTED);
        Commitments.forget(database);
    }

    @Test
    void listPagesThroughCommittedAllocations_filteredByStatusAndDay() {
        for (int i = 0; i < 3; i++) {
            commit(trader(), previewed(PRO_RATA), "{}").statusCode(200);
        }
        String next = trader().get("/v1/allocations?limit=2&status=SUCCESS")
                .then()
                .statusCode(200)
                .body("allocations", hasSize(2))
                .body("allocations[0].method", is("PRO_RATA"))
                .body("allocations[0].total_allocated", is(3_000_000))
                .body("next_cursor", notNullValue())
                .extract()
                .path("next_cursor");
        trader().get("/v1/allocations?limit=2&cursor=" + next)
                .then()
                .body("allocations", hasSize(1))
                .body("next_cursor", nullValue());
        trader().get("/v1/allocations?status=FAILED").then().body("allocations", hasSize(0));
        trader().get("/v1/allocations?from=2000-01-01&to=2000-01-02").then().body("allocations", hasSize(0));
    }

    @Test
    void listParametersThatCannotBeRead_areAllNamed() {
        trader().get("/v1/allocations?status=DONE&from=yesterday&to=x")
                .then()
                .statusCode(400)
                .body("violations.field", contains("status", "from", "to"));
        trader().get("/v1/allocations?cursor=AAAA").then().statusCode(400);
        trader().get("/v1/allocations?limit=0").then().statusCode(400);
    }
}
