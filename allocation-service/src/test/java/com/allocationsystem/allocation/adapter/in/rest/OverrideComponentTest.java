package com.allocationsystem.allocation.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.allocationsystem.allocation.ComponentTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverrideComponentTest extends ComponentTest {

    private static final String[] ALL_SUBMITTED = {
        "ACC00001 1500000 SUBMITTED", "ACC00002 1000000 SUBMITTED", "ACC00003 500000 SUBMITTED"
    };

    private static final String HARD_ISSUER_RULE = """
            {"rule_id":"R-ISSUER-5","scope":"*","kind":"MAX_ISSUER_PCT_NAV","limit_low":null,"limit_high":5.0,
             "severity":"RESTRICTION","source":"IMA section 4.2"}""";
    private static final String SOFT_ISSUER_RULE = HARD_ISSUER_RULE.replace("RESTRICTION", "WARNING");

    private static final String CHECKS_OFF = PRO_RATA.replace(
            "\"PRO_RATA\"", "\"PRO_RATA\",\"constraints\":{\"compliance_check\":false,\"respect_cash\":false}");

    @Inject
    EntityManager database;

    @BeforeEach
    void empty() {
        peers.gatewayAnswers(ALL_SUBMITTED);
        Commitments.forget(database);
    }

    @Test
    void splitWhereLimitsOnlyCappedOrSkipped_isCommittedWithoutOverride() {
        peers.cash("5000000.00", "4000000.00", "1000.00");
        String id = previewed(PRO_RATA.replace("3000000", "8000000"));

        trader().get("/v1/allocations/" + id)
                .then()
                .body("warnings.severity", hasItem("SKIPPED"))
                .body("warnings.override_required", not(hasItem(true)));
        commit(trader(), id, "{}").statusCode(200);
    }

    @Test
    void breachNeedsTheOverride_theOverrideThePermission_andThatAReason() {
        peers.rules(SOFT_ISSUER_RULE, "");
        String id = previewed(PRO_RATA.replace("3000000", "9000000"));

        commit(trader(), id, "{\"override_warnings\":false}")
                .statusCode(409)
                .body("type", is("/problems/warnings-not-overridden"))
                .body("warnings.severity", everyItem(is("BREACH")))
                .body("warnings.rule_id", everyItem(is("R-ISSUER-5")))
                .body("warnings.override_required", everyItem(is(true)));
        commit(trader(), id, "{\"override_warnings\":true}").statusCode(403);
        commit(trader(), id, "{\"override_warnings\":true,\"comment\":\"agreed\"}")
                .statusCode(403);
        for (String reason : List.of("", ",\"comment\":null", ",\"comment\":\" \"", ",\"comment\":\"\\u00a0\"")) {
            commit(portfolioManager(), id, "{\"override_warnings\":true" + reason + "}")
                    .statusCode(422)
                    .body("violations.field", contains("comment"));
        }
        commit(portfolioManager(), id, "{\"override_warnings\":true,\"comment\":\"" + "x".repeat(501) + "\"}")
                .statusCode(422)
                .body("violations.field", contains("comment"));
        commit(portfolioManager(), id, "{\"override_warnings\":true,\"comment\":\"" + "x".repeat(500) + "\"}")
                .statusCode(200);
        as("audit:read")
                .get("/v1/audit/allocations?entity_id=" + id)
                .then()
                .body("entries[0].reason", is("x".repeat(500)))
                .body("entries[0].after.overridden_warnings.rule_id", everyItem(is("R-ISSUER-5")))
                .body("entries[0].after.overridden_warnings.severity", everyItem(is("BREACH")));
    }

    @Test
    void checksThatAreOffAndChangeNothing_needNoPermission() {
        String id = preview(CHECKS_OFF)
                .statusCode(200)
                .body("constraints.compliance_check", is(false))
                .body("constraints.respect_cash", is(false))
                .body("warnings", is(List.of()))
                .extract()
                .path("allocation_id");
        commit(trader(), id, "{}").statusCode(200).body("compliance_check", is(false));
        as("audit:read")
                .get("/v1/audit/allocations?entity_id=" + id)
                .then()
                .body("entries[0].after.compliance_check", is(false))
                .body("entries[0].after.respect_cash", is(false));
    }

    /** A portfolio manager's preview with every check off: a trader cannot make it binding, and the audit row names both flags. */
    @Test
    void checksThatAreOff_needTheOverride_andStandInTheAudit() {
        peers.rules(HARD_ISSUER_RULE, "{\"account_id\":\"ACC00003\",\"side\":\"BUY\",\"reason\":\"Client list\"}");
        String body = CHECKS_OFF.replace("3000000", "30000000");
        preview(body)
                .statusCode(403)
                .body("violations.field", contains("constraints.compliance_check", "constraints.respect_cash"))
                .body("detail", containsString("allocation:override"));
        trader().body(body.replace("\"allocation_method\":\"PRO_RATA\"", "\"allocation_methods\":[\"PRO_RATA\"]"))
                .post("/v1/allocations/compare")
                .then()
                .statusCode(403);
        String id = portfolioManager()
                .body(body)
                .post("/v1/allocations/preview")
                .then()
                .statusCode(200)
                .body("constraints.compliance_check", is(false))
                .body("constraints.respect_cash", is(false))
                .body("warnings.severity", hasItems("BREACH", "UNCHECKED"))
                .body("warnings.type", hasItems("INSUFFICIENT_CASH", "COMPLIANCE", "COMPLIANCE_OFF", "CASH_LIMIT_OFF"))
                .extract()
                .path("allocation_id");

        commit(trader(), id, "{}").statusCode(409).body("warnings.type", hasItems("COMPLIANCE_OFF", "CASH_LIMIT_OFF"));
        commit(trader(), id, "{\"override_warnings\":true,\"comment\":\"mine\"}")
                .statusCode(403);
        commit(portfolioManager(), id, "{\"override_warnings\":true,\"comment\":\"agreed\"}")
                .statusCode(200)
                .body("compliance_check", is(false))
                .body("respect_cash", is(false));
        as("audit:read")
                .get("/v1/audit/allocations?entity_id=" + id)
                .then()
                .body("entries[0].after.compliance_check", is(false))
                .body("entries[0].after.respect_cash", is(false))
                .body("entries[0].after.overridden_warnings.type", hasItems("COMPLIANCE_OFF", "CASH_LIMIT_OFF"));
        trader().post("/v1/allocations/" + id + "/replay").then().body("identical", is(true));
        trader().get("/v1/allocations/" + id + "/pro-rata").then().statusCode(200);
    }

    /** 98 is 8.9 % above the reference price 90.006. */
    @Test
    void priceOutsideTheFirmsBandNeedsTheOverride() {
        String id = previewed(PRO_RATA.replace("\"BUY\"", "\"BUY\",\"limit_price\":98"));

        commit(trader(), id, "{}").statusCode(409).body("warnings.type", contains("PRICE_BAND"));
        commit(portfolioManager(), id, "{\"override_warnings\":true,\"comment\":\"as agreed with the dealer\"}")
                .statusCode(200);
    }
}
