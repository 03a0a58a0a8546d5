package com.allocationsystem.allocation.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import com.allocationsystem.allocation.ComponentTest;
import com.allocationsystem.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who was handed what, in the chain; a caller who was handed nothing is not in it. */
@QuarkusTest
class AccessComponentTest extends ComponentTest {

    @Test
    void readingsAndExportsAreRecorded_andNothingElseIs() {
        String id = previewed(PRO_RATA);
        String address = "/v1/allocations/" + id;
        String hash = as("audit:read")
                .get(address + "/statement")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as("audit:read")
                .header("If-None-Match", hash)
                .get(address + "/statement")
                .then()
                .statusCode(304);
        as("user:admin").get(address + "/statement").then().statusCode(403);
        given().auth()
                .oauth2(TestTokens.scoped("sam", List.of("RATES"), "audit:read"))
                .get(address + "/statement")
                .then()
                .statusCode(404);
        as("audit:read").get(address).then().statusCode(200);
        as("audit:read").get(address + "/lines").then().statusCode(200);
        as("order:read").get(address + "/lines/export").then().statusCode(200);
        as("order:read").get(address + "/lines/table").then().statusCode(200);

        as("audit:read")
                .get("/v1/audit/allocations?action=access&entity_id=" + id)
                .then()
                .statusCode(200)
                .body("entries.action", contains("access.lines", "access.lines", "access.statement"))
                .body("entries.actor", everyItem(is("trader")));
    }
}
