package com.allocationsystem.allocation.adapter.in.rest;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.allocation.ComponentTest;
import com.allocationsystem.allocation.PeerAnswers;
import com.allocationsystem.allocation.Peers;
import com.allocationsystem.allocation.application.port.in.commit.HandOverUseCase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CommitComponentTest extends ComponentTest {

    private static final String[] ALL_SUBMITTED = {
        "ACC00001 1500000 SUBMITTED", "ACC00002 1000000 SUBMITTED", "ACC00003 500000 SUBMITTED"
    };

    private static final String HARD_ISSUER_RULE = """
            {"rule_id":"R-ISSUER-5","scope":"*","kind":"MAX_ISSUER_PCT_NAV","limit_low":null,"limit_high":5.0,
             "severity":"RESTRICTION","source":"IMA section 4.2"}""";
    private static final String SOFT_ISSUER_RULE = HARD_ISSUER_RULE.replace("RESTRICTION", "WARNING");

    @Inject
    EntityManager database;

    @Inject
    HandOverUseCase handOver;

    @BeforeEach
    void empty() {
        peers.gatewayAnswers(ALL_SUBMITTED);
        Commitments.forget(database);
    }

    @Test
    void commitSendsThePieces_andAnswersThemOneByOne() {
        String id = previewed(PRO_RATA);

        commit(trader(), id, "{\"comment\":\"month end\",\"override_warnings\":false}")
                .statusCode(200)
                .body("status", is("SUCCESS"))
                .body("aladdin_order_ids", contains("A-ACC00001", "A-ACC00002", "A-ACC00003"))
                .body("allocations.account_id", contains("ACC00001", "ACC00002", "ACC00003"))
                .body("allocations.status", contains("SUBMITTED", "SUBMITTED", "SUBMITTED"))
                .body("audit_id", notNullValue());

        Peers.server()
                .verify(
                        1,
                        postRequestedFor(urlEqualTo(PeerAnswers.BATCHES))
                                .withHeader("Idempotency-Key", equalTo(id))
                                .withHeader("Authorization", equalTo("Bearer service-token"))
                                .withRequestBody(matchingJsonPath("$.allocation_id", equalTo(id)))
                                .withRequestBody(matchingJsonPath("$.requested_by", equalTo("trader")))
                                .withRequestBody(matchingJsonPath("$.comment", equalTo("month end")))
                                .withRequestBody(matchingJsonPath("$.security.cusip", equalTo("00206RCQ3")))
                                .withRequestBody(matchingJsonPath("$.settlement_date", equalTo("2023-04-03")))
                                .withRequestBody(matchingJsonPath("$.children.length()", equalTo("3")))
                                .withRequestBody(matchingJsonPath("$.children[0].quantity", equalTo("1500000"))));
        trader().get("/v1/allocations/" + id)
                .then()
                .statusCode(200)
                .body("status", is("SUCCESS"))
                .body("commit.committed_by", is("trader"))
                .body("commit.comment", is("month end"))
                .body("commit.allocations", hasSize(3));
        trader().post("/v1/allocations/" + id + "/replay")
                .then()
                .statusCode(200)
                .body("identical", is(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUBMITED", "ROUTED", "submitted"})
    void unknownOrderStatus_countsAsPending(String status) {
        peers.gatewayAnswers(ALL_SUBMITTED[0], ALL_SUBMITTED[1], "ACC00003 500000 " + status);

        String id = previewed(PRO_RATA);

        trader().header("Prefer", "wait=1")
                .body("{}")
                .post("/v1/allocations/" + id + "/commit")
                .then()
                .statusCode(202)
                .body("status", is("PENDING"))
                .body("allocations.status", contains("SUBMITTED", "SUBMITTED", "PENDING"));
    }

    @Test
    void auditHoldsTheDecision() {
        String id = previewed(PRO_RATA);
        String auditId = commit(trader(), id, "{\"comment\":\"why\"}").extract().path("audit_id");

        as("audit:read")
                .get("/v1/audit/allocations?entity_id=" + id)
                .then()
                .statusCode(200)
                .body("entries.audit_id", contains(auditId))
                .body("entries[0].actor", is("trader"))
                .body("entries[0].reason", is("why"));
        as("audit:read")
                .get("/v1/audit/allocations/verify")
                .then()
                .statusCode(200)
                .body("intact", is(true));
    }

    @Test
    void fiftyCommitsAtOnce_giveOneAllocationOneAuditRowAndTheSameAnswer() throws Exception {
        String id = previewed(PRO_RATA);
        ExecutorService threads = Executors.newFixedThreadPool(50);
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            calls.add(() -> commit(trader(), id, "{}").statusCode(200).extract().asString());
        }
        Set<String> answers = new HashSet<>();
        for (Future<String> answer : threads.invokeAll(calls)) {
            answers.add(answer.get());
        }
        threads.shutdown();

        assertEquals(1, answers.size());
        as("audit:read").get("/v1/audit/allocations?entity_id=" + id).then().body("entries", hasSize(1));
        trader().get("/v1/allocations").then().body("allocations", hasSize(1));
    }

    @Test
    void twoCommitsAtOnceThatWantTheSameCash_theSecondIsRefused() throws Exception {
        peers.gatewayIsDown();
        String one = previewed(PRO_RATA);
        String other = previewed(PRO_RATA);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Callable<Integer>> calls = List.of(
                () -> commit(trader(), one, "{}").extract().statusCode(),
                () -> commit(trader(), other, "{}").extract().statusCode());
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> status : threads.invokeAll(calls)) {
            statuses.add(status.get());
        }
        threads.shutdown();

        assertEquals(Set.of(202, 409), Set.copyOf(statuses));
    }

    @Test
    void pendingPiecesTakeCash_fromTheNextPreview() {
        peers.gatewayIsDown();
        commit(trader(), previewed(PRO_RATA), "{}").statusCode(202);

        preview(PRO_RATA)
                .statusCode(200)
                .body("allocations[0].available_cash", is(3622597.50f)) // 5,000,000 - 1,377,402.50
                .body("allocations[0].holding", is(1_500_000));
    }

    @Test
    void gatewayThatIsDown_leavesTheCommitStanding_andGetsTheBatchLater() {
        peers.gatewayIsDown();
        String id = previewed(PRO_RATA);

        commit(trader(), id, "{}")
                .statusCode(202)
                .header("Location", endsWith("/v1/allocations/" + id))
                .body("status", is("PENDING"))
                .body("allocations.status", contains("PENDING", "PENDING", "PENDING"))
                .body("aladdin_order_ids", hasSize(0));

        peers.gatewayAnswers(ALL_SUBMITTED);
        dueNow();
        handOver.workOff();
        dueNow();
        handOver.workOff();
        trader().get("/v1/allocations/" + id).then().body("status", is("SUCCESS"));
        commit(trader(), id, "{}").statusCode(200).body("status", is("SUCCESS"));
    }

    @Test
    void failedPieces_makeThePartialAndTheFailedAnswer() {
        peers.gatewayAnswers(ALL_SUBMITTED[0], "ACC00002 1000000 FAILED", "ACC00003 500000 FAILED");
        commit(trader(), previewed(PRO_RATA), "{}")
                .statusCode(200)
                .body("status", is("PARTIAL"))
                .body("allocations[1].status", is("FAILED"))
                .body("allocations[1].message", is("rejected"));

        peers.gatewayAnswers("ACC00001 1500000 FAILED", "ACC00002 1000000 FAILED", "ACC00003 500000 FAILED");
        commit(trader(), previewed(PRO_RATA), "{}").statusCode(200).body("status", is("FAILED"));
    }

    @Test
    void pieceCancelledBeforeAladdinEverHadIt_hasFailed() {
        peers.gatewayAnswers(ALL_SUBMITTED[0], ALL_SUBMITTED[1], "ACC00003 500000 CANCELLED");

        commit(trader(), previewed(PRO_RATA), "{}")
                .statusCode(200)
                .body("status", is("PARTIAL"))
                .body("allocations[2].status", is("FAILED"));
    }

    @Test
    void pieceWhoseAnswerWasLost_isPending() {
        peers.gatewayAnswers(ALL_SUBMITTED[0], ALL_SUBMITTED[1], "ACC00003 500000 UNKNOWN");

        commit(trader(), previewed(PRO_RATA), "{}")
                .statusCode(202)
                .body("allocations.status", contains("SUBMITTED", "SUBMITTED", "PENDING"));
    }

    @Test
    void movedCash_isRefusedWithTheDifference() {
        String id = previewed(PRO_RATA);
        peers.cash("5000000.00", "3999999.99", "3000000.00");

        commit(trader(), id, "{}")
                .statusCode(409)
                .body("type", is("/problems/inputs-changed"))
                .body("changes", hasSize(1))
                .body("changes[0].account_id", is("ACC00002"))
                .body("changes[0].field", is("available_cash"))
                .body("changes[0].before", is(4_000_000))
                .body("changes[0].after", is(3999999.99f));
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

    /** A portfolio manager's preview with every check off: a trader cannot make it binding, and the audit row names both flags. */
    @Test
    void checksThatAreOff_needTheOverride_andStandInTheAudit() {
        peers.rules(HARD_ISSUER_RULE, "{\"account_id\":\"ACC00003\",\"side\":\"BUY\",\"reason\":\"Client list\"}");
        String body = PRO_RATA.replace(
                "\"PRO_RATA\"", "\"PRO_RATA\",\"constraints\":{\"compliance_check\":false,\"respect_cash\":false}");
        preview(body)
                .statusCode(403)
                .body("violations.field", contains("constraints.compliance_check", "constraints.respect_cash"))
                .body("detail", containsString("allocation:override"));
        trader().body(body.replace("\"allocation_method\":\"PRO_RATA\"", "\"allocation_methods\":[\"PRO_RATA\"]"))
                .post("/v1/allocations/compare")
                .then()
                .statusCode(403);
        String id = portfolioManager()
                .body(body.replace("3000000", "30000000"))
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

    @Test
    void previewThatGivesNobodyAnything_cannotBeCommitted() {
        peers.cash("0.00", "0.00", "0.00");

        commit(portfolioManager(), previewed(PRO_RATA), "{\"override_warnings\":true}")
                .statusCode(409)
                .body("type", is("/problems/nothing-to-commit"));
    }

    @Test
    void commitNeedsItsPermission_andAPreviewThatIsThere() {
        String id = previewed(PRO_RATA);

        commit(as("allocation:preview", "allocation:override", "reference:read"), id, "{}")
                .statusCode(403);
        commit(trader(), "6f1c7f7e-3f0a-4d64-9a34-93a4f7d8d0c1", "{}").statusCode(404);
        commit(trader(), "nonsense", "{}").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"comment\":7}",
                "{\"override_warnings\":\"yes\"}",
                "{\"force\":true}",
                "{\"override_warnings\":1}"
            })
    void commitThatCannotBeRead_isRefused(String body) {
        commit(trader(), previewed(PRO_RATA), body).statusCode(400).body("violations", hasSize(1));
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

    @Test
    void commitsAreCountedByOutcome() {
        commit(trader(), previewed(PRO_RATA), "{}").statusCode(200);

        as().get("/q/metrics").then().body(containsString("oas_commits_total{outcome=\"SUCCESS\""));
    }

    /** As if every pause were over. */
    private void dueNow() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update hand_over set next_attempt_at = now() - interval '1 second'")
                .executeUpdate());
    }
}
