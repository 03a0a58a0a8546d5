package com.allocationsystem.allocation.adapter.in.rest;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.allocationsystem.allocation.ComponentTest;
import com.allocationsystem.allocation.PeerAnswers;
import com.allocationsystem.allocation.Peers;
import com.allocationsystem.allocation.application.port.in.commit.HandOverUseCase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HandOverComponentTest extends ComponentTest {

    private static final String[] ALL_SUBMITTED = {
        "ACC00001 1500000 SUBMITTED", "ACC00002 1000000 SUBMITTED", "ACC00003 500000 SUBMITTED"
    };

    @Inject
    EntityManager database;

    @Inject
    HandOverUseCase handOver;

    @BeforeEach
    void empty() {
        peers.gatewayAnswers(ALL_SUBMITTED);
        Commitments.forget(database);
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
    void gatewayIsToldUntilWhenTheChecksOfTheCommitCount() {
        String id = previewed(PRO_RATA);
        commit(trader(), id, "{}").statusCode(200);
        Instant committedAt = (Instant) database.createNativeQuery(
                        "select committed_at from allocation where allocation_id = cast(:id as uuid)", Instant.class)
                .setParameter("id", id)
                .getSingleResult();

        Peers.server()
                .verify(
                        1,
                        postRequestedFor(urlEqualTo(PeerAnswers.BATCHES))
                                .withRequestBody(matchingJsonPath("$.allocation_id", equalTo(id)))
                                .withRequestBody(matchingJsonPath(
                                        "$.send_before",
                                        equalTo(committedAt
                                                .plus(Duration.ofHours(12))
                                                .toString()))));
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

    /** As if every pause were over. */
    private void dueNow() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update hand_over set next_attempt_at = now() - interval '1 second'")
                .executeUpdate());
    }
}
