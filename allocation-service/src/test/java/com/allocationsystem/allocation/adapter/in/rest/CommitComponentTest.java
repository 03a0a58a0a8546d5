package com.allocationsystem.allocation.adapter.in.rest;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.allocation.ComponentTest;
import com.allocationsystem.allocation.PeerAnswers;
import com.allocationsystem.allocation.Peers;
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

    @Inject
    EntityManager database;

    @BeforeEach
    void empty() {
        peers.gatewayAnswers(ALL_SUBMITTED);
        Commitments.forget(database);
    }

    @Test
    void commitWithoutABody_isOneWithoutAComment() {
        peers.gatewayAnswers("ACC00001 1500000 SUBMITTED", "ACC00002 1000000 SUBMITTED", "ACC00003 500000 SUBMITTED");
        trader().noContentType()
                .header("Prefer", "wait=5")
                .post("/v1/allocations/" + previewed(PRO_RATA) + "/commit")
                .then()
                .statusCode(200)
                .body("status", is("SUCCESS"));
        trader().noContentType().post("/v1/allocations/preview").then().statusCode(400);
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
    void commitsAreCountedByOutcome() {
        commit(trader(), previewed(PRO_RATA), "{}").statusCode(200);

        as().get("/q/metrics").then().body(containsString("oas_commits_total{outcome=\"SUCCESS\""));
    }
}
