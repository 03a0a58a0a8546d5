package com.allocationsystem.allocation.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import com.allocationsystem.allocation.ComponentTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FillPathComponentTest extends ComponentTest {

    /** 1,500,000, 1,000,000 and 500,000: a third of it goes 500,000, 333,333 and 166,667, in sizes of 1,000 within quota. */
    @Test
    void fillIsDividedByTheStatement_beforeTheOrderIsSent() {
        String path = "/v1/allocations/" + previewed(PRO_RATA) + "/fill-path";
        trader().get(path + "?filled=1000000&filled=3000000&filled=0")
                .then()
                .statusCode(200)
                .body("policy", is("QUOTA_METHOD"))
                .body("total", is(3_000_000))
                .body("gaps[0].above", is(1000)) // a top-up of 1,000 is tradable where the bond is held
                .body("gaps[0].below", is(3000)) // then comes a smallest size of 2,000
                .body("fills", hasSize(3))
                .body("fills[0].placed", is(1_000_000))
                .body("fills[0].allocations.account_id", contains("ACC00001", "ACC00002", "ACC00003"))
                .body("fills[0].allocations.quantity.sum()", is(1_000_000))
                .body("fills[0].allocations[0].quantity", is(500_000))
                .body("fills[1].allocations.quantity", contains(1_500_000, 1_000_000, 500_000))
                .body("fills[1].allocations.allocated_quantity", contains(1_500_000, 1_000_000, 500_000))
                .body("fills[2].allocations.quantity", contains(0, 0, 0));
        trader().get(path)
                .then()
                .statusCode(200)
                .body("fills", empty())
                .body("regrets", empty())
                .body("worst_regret", nullValue());
    }

    @Test
    void minimumDispersionStatesItsRegret() {
        String id = previewed(PRO_RATA.replace("PRO_RATA", "MIN_DISPERSION"));
        trader().get("/v1/allocations/" + id + "/fill-path")
                .then()
                .statusCode(200)
                .body("regrets", hasSize(40))
                .body("regrets[39].filled", is(3_000_000))
                .body("regrets[39].regret", lessThan(1e-6f)) // the whole block is split at its best
                .body("worst_regret", greaterThanOrEqualTo(0f));
    }

    @Test
    void whatCannotBeMeantIsNamed_andOthersMayNotRead() {
        String path = "/v1/allocations/" + previewed(PRO_RATA) + "/fill-path";
        trader().get(path + "?filled=much").then().statusCode(400).body("violations.field", contains("filled"));
        trader().get(path + "?filled=-1").then().statusCode(422).body("violations.field", contains("filled"));
        as("reference:read").get(path).then().statusCode(403);
        trader().get("/v1/allocations/none/fill-path").then().statusCode(404);
    }
}
