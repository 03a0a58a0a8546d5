package com.allocationsystem.allocation.adapter.in.rest;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import com.allocationsystem.allocation.ComponentTest;
import com.allocationsystem.allocation.PeerAnswers;
import com.allocationsystem.allocation.Peers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetryFailedComponentTest extends ComponentTest {

    private static final String[] ONE_FAILED = {
        "ACC00001 1500000 SUBMITTED", "ACC00002 1000000 FAILED", "ACC00003 500000 SUBMITTED"
    };
    private static final String[] NONE_FAILED = {
        "ACC00001 1500000 SUBMITTED", "ACC00002 1000000 SUBMITTED", "ACC00003 500000 SUBMITTED"
    };

    @Test
    void failedOrderIsTriedAgain_andTheAnswerIsThatOfACommit() {
        String id = partlyFailed();
        peers.gatewayAnswersTheRetry(NONE_FAILED);

        retry(trader(), id, "{\"comment\":\"limit raised\"}")
                .statusCode(200)
                .body("status", is("SUCCESS"))
                .body("allocations.status", contains("SUBMITTED", "SUBMITTED", "SUBMITTED"));

        Peers.server()
                .verify(
                        1,
                        putRequestedFor(urlEqualTo(PeerAnswers.BATCHES + "/" + id + "/retries/1"))
                                .withRequestBody(matchingJsonPath("$.requested_by", equalTo("trader")))
                                .withRequestBody(matchingJsonPath("$.reason", equalTo("limit raised")))
                                .withRequestBody(matchingJsonPath("$.send_before", matching(".+Z"))));
    }

    @Test
    void auditSaysWhoRetriedWhatAndWhy() {
        String id = partlyFailed();
        peers.gatewayAnswersTheRetry(NONE_FAILED);
        retry(trader(), id, "{\"comment\":\"limit raised\"}").statusCode(200);

        as("audit:read")
                .get("/v1/audit/allocations?entity_id=" + id)
                .then()
                .statusCode(200)
                .rootPath("entries.find { it.action == 'allocation.retried' }")
                .body("actor", is("trader"))
                .body("reason", is("limit raised"))
                .body("before.failed.ACC00002", is("rejected"))
                .body("after.round", is(1));
    }

    @Test
    void retryThatFailsAgain_leavesTheAllocationAsItWas() {
        String id = partlyFailed();
        peers.gatewayAnswersTheRetry(ONE_FAILED);
        retry(trader(), id, "{}").statusCode(200).body("status", is("PARTIAL"));
    }

    @Test
    void newsOfBeforeTheRetry_countsForNothing() {
        String id = partlyFailed();
        peers.gatewayAnswersTheRetry(NONE_FAILED);
        peers.gatewayAnswers(ONE_FAILED);
        retry(trader(), id, "{}").statusCode(200).body("status", is("SUCCESS"));
    }

    @Test
    void orderGatewayIsDown_theRetryIsKept() {
        String id = partlyFailed();
        peers.gatewayIsDown();
        retry(trader(), id, "{}")
                .statusCode(202)
                .header("Location", endsWith("/v1/allocations/" + id))
                .body("status", is("PENDING"));
        retry(trader(), id, "{}").statusCode(202).body("status", is("PENDING"));
        Peers.server().verify(0, putRequestedFor(urlPathMatching(".*/retries/2")));
    }

    @Test
    void cashOfAFailedPieceIsGone_theRetryIsRefusedWithTheNumber() {
        String id = partlyFailed();
        peers.cash("5000000.00", "1000.00", "3000000.00");
        retry(trader(), id, "{}")
                .statusCode(409)
                .body("type", endsWith("inputs-changed"))
                .body("changes.account_id", everyItem(is("ACC00002")))
                .body("changes.field", contains("available_cash"));
    }

    @Test
    void cashOfAnotherAccountDoesNotMatter() {
        String id = partlyFailed();
        peers.cash("1000.00", "4000000.00", "3000000.00");
        peers.gatewayAnswersTheRetry(NONE_FAILED);
        retry(trader(), id, "{}").statusCode(200).body("status", is("SUCCESS"));
    }

    @Test
    void nothingFailed_isAConflict_nothingCommitted_isNotFound() {
        peers.gatewayAnswers(NONE_FAILED);
        String id = previewed(PRO_RATA);
        retry(trader(), id, "{}").statusCode(404);
        commit(trader(), id, "{}").statusCode(200);
        retry(trader(), id, "{}").statusCode(409).body("type", endsWith("nothing-to-retry"));
    }

    @Test
    void whoMayNotCommit_mayNotRetry() {
        retry(as("allocation:preview", "order:modify"), partlyFailed(), "{}").statusCode(403);
    }

    private String partlyFailed() {
        peers.gatewayAnswers(ONE_FAILED);
        String id = previewed(PRO_RATA);
        commit(trader(), id, "{}").statusCode(200).body("status", is("PARTIAL"));
        return id;
    }

    private static ValidatableResponse retry(RequestSpecification who, String id, String body) {
        return who.header("Prefer", "wait=0")
                .body(body)
                .post("/v1/allocations/" + id + "/retry-failed")
                .then();
    }
}
