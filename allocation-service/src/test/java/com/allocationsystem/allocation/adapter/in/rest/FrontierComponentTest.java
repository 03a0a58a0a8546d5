package com.allocationsystem.allocation.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.ComponentTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrontierComponentTest extends ComponentTest {

    private static final String ORDER = PRO_RATA.replace("\"allocation_method\":\"PRO_RATA\",", "");

    @Test
    void pointsGoFromProRataToMinimumDispersion_andEachIsPreviewedByItsDistance() {
        ValidatableResponse answer = frontier(ORDER)
                .statusCode(200)
                .body("as_of", is("2023-03-31"))
                .body("target_metric", is("ACTIVE_SPREAD_DURATION"))
                .body("base_metric", is("NAV"))
                .body("smallest_distance", is(0))
                .body("accounts_at_limit", is(0))
                .body("points", hasSize(11))
                .body("points.status", everyItem(is("OPTIMAL")))
                .body("points.total_allocated", everyItem(is(3_000_000)))
                .body("points[0].max_distance", is(0))
                .body("points[0].greatest_distance_par", is(0f)) // 1,500,000, 1,000,000 and 500,000 are exact shares
                .body("points[0].mean_distance", is(0f))
                .body("points[10].max_distance", nullValue());
        List<Float> dispersions = answer.extract().path("points.dispersion");
        for (int k = 1; k < dispersions.size(); k++) {
            assertTrue(dispersions.get(k) <= dispersions.get(k - 1), dispersions.toString());
        }
        assertEquals(dispersions.get(0), value(",\"parameters\":{\"max_distance\":0}"));
        Number fifth = answer.extract().path("points[5].max_distance");
        assertEquals(dispersions.get(5), value(",\"parameters\":{\"max_distance\":" + fifth + "}"));
        assertEquals(dispersions.get(10), value(""));
    }

    @Test
    void whatCannotBeMeantIsNamed() {
        frontier("{}").statusCode(400);
        frontier(PRO_RATA).statusCode(422).body("violations.field", contains("allocation_method"));
        frontier(with(",\"parameters\":{\"max_distance\":0.5,\"weights\":{\"ACC00001\":1}}"))
                .statusCode(400)
                .body("violations.field", contains("parameters.max_distance", "parameters.weights"));
        frontier(with(",\"parameters\":{\"custom_base\":{\"STRANGER\":1}}"))
                .statusCode(422)
                .body("violations.field", hasItem("parameters.custom_base.STRANGER"));
        preview(with(",\"allocation_method\":\"MIN_DISPERSION\",\"parameters\":{\"max_distance\":-1}"))
                .statusCode(422)
                .body("violations.field", contains("parameters.max_distance"))
                .body(
                        "violations[0].message",
                        containsString("is -1; send a part of the pro rata share, 0 to 1000000"));
    }

    @Test
    void limitsArePassedOnlyForThoseWhoMayOverride() {
        String off = with(",\"constraints\":{\"respect_cash\":false}");
        frontier(off).statusCode(200);
        peers.cash("1000.00", "1000.00", "1000.00");
        frontier(off).statusCode(403).body("violations.field", contains("constraints.respect_cash"));
        as("order:read").body(ORDER).post("/v1/allocations/frontier").then().statusCode(403);
    }

    private static Float value(String parameters) {
        return preview(with(",\"allocation_method\":\"MIN_DISPERSION\"" + parameters))
                .statusCode(200)
                .extract()
                .path("certificate.value");
    }

    private static String with(String more) {
        return ORDER.substring(0, ORDER.length() - 1) + more + "}";
    }

    private static ValidatableResponse frontier(String body) {
        return trader().body(body).post("/v1/allocations/frontier").then();
    }
}
