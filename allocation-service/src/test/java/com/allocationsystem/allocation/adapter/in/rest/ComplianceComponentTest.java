package com.allocationsystem.allocation.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.allocationsystem.allocation.ComponentTest;
import com.allocationsystem.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 9,000,000 par pro rata: ACC00001 of NAV 60,000,000 receives 4,500,000, which come to 6.9 %. */
@QuarkusTest
class ComplianceComponentTest extends ComponentTest {

    private static final String RULE = """
            {"rule_id":"R-5","scope":"account:ACC00001","kind":"MAX_ISSUER_PCT_NAV","limit_low":null,"limit_high":5.0,
             "severity":"%s","source":"IMA section 4.2","version":2}""";
    private static final String ORDER = PRO_RATA.replace("3000000", "9000000");

    @Inject
    EntityManager database;

    @BeforeEach
    void forgetCommitments() {
        Commitments.forget(database);
        peers.gatewayAnswers("ACC00001 4500000 SUBMITTED", "ACC00002 3000000 SUBMITTED", "ACC00003 1500000 SUBMITTED");
    }

    /** 5 % of 60,000,000 = 3,000,000 buy 3,267,019 par, on the grid 3,267,000. */
    @Test
    void aRuleInTestIsShownSealedAndRecomputed_andBindsNoOne() {
        peers.testRules(RULE.formatted("RESTRICTION"));

        String id = preview(ORDER)
                .body("allocations.find { it.account_id == 'ACC00001' }.allocated_quantity", is(4_500_000))
                .body("warnings.findAll { it.rule_id == 'R-5' }", empty())
                .body("test_findings", hasSize(1))
                .body("test_findings[0].rule_id", is("R-5"))
                .body("test_findings[0].version", is(2))
                .body("test_findings[0].account_id", is("ACC00001"))
                .body("test_findings[0].would_breach", is(true))
                .body("test_findings[0].outcome", is("BREACH"))
                .body("test_findings[0].limit", is(0.05f))
                .body("test_findings[0].allowed_quantity", is(3_267_000))
                .extract()
                .path("allocation_id");
        commit(trader(), id, "{}").statusCode(200);
        as("compliance:read")
                .get("/v1/allocations/" + id)
                .then()
                .body("test_findings.account_id", contains("ACC00001"));
        as("audit:read")
                .post("/v1/allocations/" + id + "/replay")
                .then()
                .statusCode(200)
                .body("identical", is(true));
    }

    @Test
    void aDraftIsTriedOnTheStatementsThatTheCallerMaySee() {
        commit(trader(), previewed(ORDER), "{}").statusCode(200);

        trial(as("compliance:read"), trialOf("RESTRICTION", 10))
                .statusCode(200)
                .body("statements_asked", is(10))
                .body("statements_read", is(1))
                .body("complete", is(true))
                .body("allocations", is(3))
                .body("allocations_in_scope", is(1))
                .body("would_change", is(1))
                .body("par_moved", is(1_233_000))
                .body("newest", notNullValue())
                .body("examples.account_id", contains("ACC00001"))
                .body("examples[0].allowed_quantity", is(3_267_000));
        trial(as("compliance:approve"), trialOf("WARNING", 1))
                .body("would_change", is(0))
                .body("would_warn", is(1));
        trial(limitedTo("RATES"), trialOf("RESTRICTION", 10))
                .statusCode(200)
                .body("statements_read", is(0))
                .body("newest", nullValue());
    }

    @Test
    void badTrialsAreRefusedByName() {
        trial(trader(), trialOf("RESTRICTION", 1)).statusCode(403);
        trial(as("compliance:read"), trialOf("RESTRICTION", 1_001))
                .statusCode(422)
                .body("violations.field", contains("statements"));
        trial(as("compliance:read"), trialOf("RESTRICTION", 1).replace("account:ACC00001", "everyone"))
                .statusCode(422)
                .body("violations.field", contains("rule.scope"));
        trial(as("compliance:read"), "{}")
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("rule", "statements"));
    }

    @Test
    void overridesAreListedWithUserAndReason() {
        peers.withRules(RULE.formatted("WARNING"));
        String id = previewed(ORDER);
        commit(portfolioManager(), id, "{\"override_warnings\":true,\"comment\":\"the client agreed\"}")
                .statusCode(200);

        overrides(as("compliance:read"), "")
                .body("overrides.allocation_id", contains(id))
                .body("overrides[0].actor", is("trader"))
                .body("overrides[0].reason", is("the client agreed"))
                .body("overrides[0].side", is("BUY"))
                .body("overrides[0].ordered", is(9_000_000))
                .body("overrides[0].warnings.rule_id", contains("R-5"))
                .body("overrides[0].warnings.account_id", contains("ACC00001"))
                .body("next_cursor", nullValue());
        overrides(as("audit:read"), "?from=2999-01-01").body("overrides", empty());
        overrides(limitedTo("RATES"), "").body("overrides", empty());
        overrides(limitedTo("CREDIT"), "?limit=1").body("overrides", hasSize(1));
        trader().get("/v1/compliance/overrides").then().statusCode(403);
        as("compliance:read")
                .get("/v1/compliance/overrides?from=yesterday")
                .then()
                .statusCode(400)
                .body("violations.field", contains("from"));
    }

    private static ValidatableResponse overrides(RequestSpecification who, String query) {
        return who.get("/v1/compliance/overrides" + query).then().statusCode(200);
    }

    private static ValidatableResponse trial(RequestSpecification who, String body) {
        return who.body(body).post("/v1/compliance/trials").then();
    }

    private static String trialOf(String severity, int statements) {
        return """
                {"rule":{"rule_id":"R-5","scope":"account:ACC00001","kind":"MAX_ISSUER_PCT_NAV","limit_high":5,
                 "severity":"%s"},"statements":%d}""".formatted(severity, statements);
    }

    private static RequestSpecification limitedTo(String group) {
        return given().auth()
                .oauth2(TestTokens.scoped("carla", List.of(group), "compliance:read"))
                .contentType(ContentType.JSON);
    }
}
