package com.allocationsystem.allocation.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.allocationsystem.allocation.ComponentTest;
import com.allocationsystem.allocation.Peers;
import com.allocationsystem.testsupport.TestTokens;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first account breaks a soft rule of 5 % of NAV: 4,500,000 par come to 6.9 % of its 60,000,000. */
@QuarkusTest
class WaiverComponentTest extends ComponentTest {

    private static final String RULE = """
            {"rule_id":"R-5","scope":"account:ACC00001","kind":"MAX_ISSUER_PCT_NAV","limit_low":null,"limit_high":5.0,
             "severity":"WARNING","source":"IMA section 4.2"}""";
    private static final String ORDER = PRO_RATA.replace("3000000", "9000000");
    private static final LocalDate TOMORROW = LocalDate.now(ZoneOffset.UTC).plusDays(1);

    @Inject
    EntityManager database;

    @BeforeEach
    void forgetCommitments() {
        Commitments.forget(database);
        peers.rules(RULE, "");
        peers.ruleBook("R-5", true, "WARNING", "*");
        peers.ruleBook("R-6", true, "WARNING", "*");
        peers.gatewayAnswers("ACC00001 4500000 SUBMITTED", "ACC00002 3000000 SUBMITTED", "ACC00003 1500000 SUBMITTED");
    }

    @Test
    void waivedBreachNeedsNoOverride_isShown_andStandsInTheAudit() {
        String before = previewed(ORDER);
        commit(trader(), before, "{}").statusCode(409).body("warnings.rule_id", contains("R-5"));
        String waiver = granted("R-5", "ACC00001");

        preview(ORDER)
                .body("warnings.find { it.rule_id == 'R-5' }.override_required", is(false))
                .body("warnings.find { it.rule_id == 'R-5' }.waiver.waiver_id", is(waiver))
                .body("warnings.find { it.rule_id == 'R-5' }.waiver.granted_by", is("carol"))
                .body("warnings.find { it.rule_id == 'R-5' }.severity", is("BREACH"));
        trader().get("/v1/allocations/" + before)
                .then()
                .body("warnings.find { it.rule_id == 'R-5' }.waiver.waiver_id", is(waiver));
        commit(trader(), before, "{}").statusCode(200);
        as("audit:read")
                .get("/v1/audit/allocations?entity_id=" + before)
                .then()
                .body("entries[0].after.waivers", contains(waiver))
                .body("entries[0].after.overridden_warnings", empty());
        as("audit:read")
                .get("/v1/audit/allocations?entity_id=" + waiver)
                .then()
                .body("entries.action", contains("waiver.granted"))
                .body("entries[0].actor", is("carol"));
    }

    @Test
    void anotherRuleAccountOrBond_isNotWaived_norAHardRule() {
        granted("R-6", "ACC00001");
        granted("R-5", "ACC00002");
        grant("R-5", "ACC00001", "00206RDJ8", TOMORROW).statusCode(200);
        commit(trader(), previewed(ORDER), "{}").statusCode(409);

        granted("R-5", "ACC00001");
        peers.rules(RULE.replace("WARNING", "RESTRICTION"), "");
        preview(ORDER).body("warnings.findAll { it.rule_id == 'R-5' }.waiver", everyItem(nullValue()));
    }

    @Test
    void revokedWaiverDoesNotCount_andIsNotRevokedTwice() {
        String waiver = granted("R-5", "ACC00001");

        revoke(waiver).statusCode(200).body("revoked_by", is("carol"));
        revoke(waiver).statusCode(404);
        commit(trader(), previewed(ORDER), "{}").statusCode(409);
        compliance().get("/v1/waivers").then().body("waivers.revoke_reason", contains("over"));
    }

    @Test
    void whoGrantedItCannotCommitOnIt() {
        granted("R-5", "ACC00001");

        commit(user("carol", "allocation:commit", "reference:read"), previewed(ORDER), "{}")
                .statusCode(409);
        commit(trader(), previewed(ORDER), "{}").statusCode(200);
    }

    /** A larger child order meets the same rule, and the same waiver. */
    @Test
    void increaseOfAnOrderMeetsTheWaiver() {
        granted("R-5", "ACC00001");
        String id = previewed(ORDER);
        commit(trader(), id, "{}").statusCode(200);

        increase(id, "trader").body("warnings", empty());
        increase(id, "carol").body("warnings.rule_id", hasItem("R-5"));
    }

    @Test
    void waiverThatCouldHaveNoEffectIsRefused_namingFieldAndRemedy() {
        peers.ruleBook("HARD", true, "RESTRICTION", "*");
        peers.ruleBook("DRAFT", false, "WARNING", "*");
        peers.ruleBook("ONE", true, "WARNING", "account:ACC00002");

        refused("HARD", "ACC00001", "rule_id", "is 'HARD', a hard rule that no waiver lifts");
        refused("DRAFT", "ACC00001", "rule_id", "no such rule is in force; send a soft rule in force");
        refused("UNKNOWN", "ACC00001", "rule_id", "no such rule is in force");
        refused("ONE", "ACC00001", "account_id", "rule ONE is about account 'ACC00002' alone; send that one");
        granted("ONE", "ACC00002");
        grant("R-5", "ACC00001", "00206RCQ4", TOMORROW)
                .statusCode(422)
                .body("violations.message", contains("is '00206RCQ4', which is no CUSIP; send 9 characters"));
        compliance().get("/v1/waivers").then().body("waivers.rule_id", contains("ONE"));
    }

    private static void refused(String rule, String account, String field, String words) {
        grant(rule, account, "00206RCQ3", TOMORROW)
                .statusCode(422)
                .body("violations.field", contains(field))
                .body("violations[0].message", containsString(words));
    }

    @Test
    void waiverIsNotGranted_whileReferenceDataIsAway() {
        Peers.server()
                .stubFor(WireMock.get(WireMock.urlPathMatching("/v1/rules/.*"))
                        .willReturn(WireMock.aResponse().withStatus(503)));
        grant("R-5", "ACC00001", "00206RCQ3", TOMORROW).statusCode(503);
    }

    @Test
    void badWaiversAreRefused_andComplianceAloneGrantsThem() {
        grant("R-5", "ACC00001", "00206RCQ3", TOMORROW.minusDays(2))
                .statusCode(422)
                .body("violations.field", contains("until"));
        grant("R-5", "ACC00001", "00206RCQ3", TOMORROW.plusYears(2)).statusCode(422);
        compliance()
                .body("{\"until\":\"tomorrow\",\"reason\":\" \"}")
                .post("/v1/waivers")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("account_id", "rule_id", "security_id", "until", "reason"));
        as("compliance:read").body("{}").post("/v1/waivers").then().statusCode(403);
        as("compliance:read").get("/v1/waivers").then().statusCode(200);
        trader().get("/v1/waivers").then().statusCode(403);
        revoke("7").statusCode(404);
        RequestSpecification scoped = given().auth()
                .oauth2(TestTokens.scoped("carol", List.of("CREDIT"), "compliance:approve", "compliance:read"))
                .contentType(ContentType.JSON);
        granted("R-5", "ACC00001");
        scoped.get("/v1/waivers").then().body("waivers", empty());
        scoped.body(body("R-5", "ACC00001", "00206RCQ3", TOMORROW))
                .post("/v1/waivers")
                .then()
                .statusCode(403);
    }

    @Test
    void failedOrderThatRestsOnARevokedWaiverIsNotTriedAgain() {
        String waiver = granted("R-5", "ACC00001");
        peers.gatewayAnswers("ACC00001 4500000 FAILED", "ACC00002 3000000 SUBMITTED", "ACC00003 1500000 SUBMITTED");
        String id = previewed(ORDER);
        commit(trader(), id, "{}").statusCode(200).body("status", is("PARTIAL"));
        revoke(waiver).statusCode(200);

        trader().body("{}")
                .post("/v1/allocations/" + id + "/retry-failed")
                .then()
                .statusCode(409)
                .body("type", is("/problems/warnings-not-overridden"))
                .body("warnings.rule_id", contains("R-5"))
                .body("detail", containsString("preview the par that failed as a new order"));
        granted("R-5", "ACC00001");
        peers.gatewayAnswersTheRetry(
                "ACC00001 4500000 SUBMITTED", "ACC00002 3000000 SUBMITTED", "ACC00003 1500000 SUBMITTED");
        trader().body("{}")
                .post("/v1/allocations/" + id + "/retry-failed")
                .then()
                .statusCode(200)
                .body("status", is("SUCCESS"));
    }

    /** A user limited to groups sees the audit rows of the allocations inside. */
    @Test
    void auditRowsAreThoseOfTheScope() {
        granted("R-5", "ACC00001");
        String id = previewed(ORDER);
        commit(trader(), id, "{}").statusCode(200);

        audit("RATES").body("entries", empty());
        audit("CREDIT").body("entries.entity_id", everyItem(is(id)));
    }

    private static ValidatableResponse audit(String group) {
        return given().auth()
                .oauth2(TestTokens.scoped("sam", List.of(group), "audit:read"))
                .get("/v1/audit/allocations")
                .then()
                .statusCode(200);
    }

    private static String granted(String rule, String account) {
        return grant(rule, account, "00206RCQ3", TOMORROW)
                .statusCode(200)
                .extract()
                .path("waiver_id");
    }

    private static ValidatableResponse grant(String rule, String account, String cusip, LocalDate until) {
        return compliance()
                .body(body(rule, account, cusip, until))
                .post("/v1/waivers")
                .then();
    }

    private static String body(String rule, String account, String cusip, LocalDate until) {
        return """
                {"account_id":"%s","rule_id":"%s","security_id":"%s","until":"%s","reason":"agreed with the client"}""".formatted(account, rule, cusip, until);
    }

    private static ValidatableResponse revoke(String waiver) {
        return compliance()
                .body("{\"reason\":\"over\"}")
                .delete("/v1/waivers/" + waiver)
                .then();
    }

    private static ValidatableResponse increase(String id, String user) {
        return as("order:check", "reference:read")
                .body("""
                        {"check_id":"%s","allocation_id":"%s","account_id":"ACC00001","order_id":"O-1","side":"BUY",
                         "current_quantity":4500000,"wanted_quantity":4600000,"requested_by":"%s"}""".formatted(UUID.randomUUID(), id, user))
                .post("/v1/order-checks")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification compliance() {
        return user("carol", "compliance:approve", "compliance:read");
    }

    private static RequestSpecification user(String name, String... permissions) {
        return given().auth()
                .oauth2(TestTokens.withPermissions(name, permissions))
                .contentType(ContentType.JSON);
    }
}
