package com.allocationsystem.allocation.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.ComponentTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LineComponentTest extends ComponentTest {

    @Test
    void linesComeInPages_sortedAndFiltered() {
        String lines = "/v1/allocations/" + previewed(PRO_RATA) + "/lines";
        String next = trader().get(lines + "?limit=2&sort=-allocated_quantity")
                .then()
                .statusCode(200)
                .body("lines.account_id", contains("ACC00001", "ACC00002"))
                .body("total", is(3))
                .extract()
                .path("next_cursor");

        trader().get(lines + "?limit=2&sort=-allocated_quantity&cursor=" + next)
                .then()
                .statusCode(200)
                .body("lines.account_id", contains("ACC00003"))
                .body("next_cursor", nullValue());
        trader().get(lines + "?filter=00002&allocated=true&reason=METHOD_SHARE")
                .then()
                .statusCode(200)
                .body("lines.account_id", contains("ACC00002"))
                .body("total", is(1));
    }

    @Test
    void passedRulesAreListed_whenAskedFor() {
        peers.withRules("""
                {"rule_id":"R-SEC-90","scope":"*","kind":"MAX_SECURITY_PCT_NAV","limit_low":null,"limit_high":90,
                 "severity":"RESTRICTION","source":"IMA"}""");
        String id = previewed(PRO_RATA);

        trader().get("/v1/allocations/" + id)
                .then()
                .body("allocations.findings.flatten().outcome", everyItem(not(is("PASS"))));
        trader().get("/v1/allocations/" + id + "/lines?include=findings")
                .then()
                .body("lines.findings.flatten().findAll { it.outcome == 'PASS' }", not(hasSize(0)));
    }

    @Test
    void previewAnswersWithoutLines_whenTheCallerPrefersSo() {
        trader().header("Prefer", "return=minimal")
                .body(PRO_RATA)
                .post("/v1/allocations/preview")
                .then()
                .statusCode(200)
                .body("allocations", hasSize(0))
                .body("allocation_count", is(3))
                .body("next_cursor", not(nullValue()))
                .body("summary.total_allocated", is(3_000_000));
    }

    @Test
    void allLinesAreOneFile() {
        String lines = "/v1/allocations/" + previewed(PRO_RATA) + "/lines";

        trader().get(lines + "/table")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(startsWith("account_id,account_name,"))
                .body(containsString("\r\nACC00003,"));
        String rows = trader().get(lines + "/export?sort=nav")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(3, rows.lines().count());
        assertTrue(rows.startsWith("{\"account_id\":\"ACC00003\""), rows);
    }

    @Test
    void parametersThatCannotBeRead_areAllNamed() {
        trader().get("/v1/allocations/" + previewed(PRO_RATA)
                        + "/lines?sort=nav,holding&allocated=yes&reason=LUCK&include=all&cursor=bm9uZQ")
                .then()
                .statusCode(400)
                .body("violations.field", contains("sort", "allocated", "reason", "include", "cursor"));
    }
}
