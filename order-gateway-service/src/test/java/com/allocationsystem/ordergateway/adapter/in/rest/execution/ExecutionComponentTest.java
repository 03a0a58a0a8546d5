package com.allocationsystem.ordergateway.adapter.in.rest.execution;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.ordergateway.adapter.in.rest.OrderDoor;
import com.allocationsystem.ordergateway.fake.FakeAladdinResource;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TestTokens;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Executions as they are reported: recorded once, corrected and busted without losing what was said before. */
@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class ExecutionComponentTest extends OrderDoor {

    private String now;

    @BeforeEach
    void handedOver() {
        handOver(2);
        now = Instant.now().toString();
    }

    @Test
    void executionsAddUpToOneAveragePrice() {
        report("E-1", "ACC00000", 3000, "98.5", "").statusCode(201);
        report("E-2", "ACC00000", 2000, "98.6", "").statusCode(201);
        report("E-3", null, 1000, "98.7", "")
                .statusCode(201)
                .body("quantity", equalTo(11_000))
                .body("filled", equalTo(6000))
                .body("average_price", equalTo(98.56666667f))
                .body("filled_in_aladdin", equalTo(0))
                .body("difference", equalTo(6000))
                .body("over_filled", equalTo(false))
                .body("revisions.execution_id", contains("E-1", "E-2", "E-3"))
                .body("revisions[2].account_id", nullValue())
                .body("revisions[0].before_commit", equalTo(false))
                .body("revisions[0].recorded_by", equalTo("trader"));
    }

    @Test
    void sameReportChangesNothing_otherValuesNeedTheCorrection() {
        report("E-1", null, 3000, "98.5", "").statusCode(201);
        report("E-1", null, 3000, "98.500", "").statusCode(200).body("revisions.size()", equalTo(1));
        report("E-1", null, 2000, "98.5", "")
                .statusCode(409)
                .body("type", equalTo("/problems/execution-conflict"))
                .body("detail", containsString("correction"));
        report("E-1", null, 2000, "98.5", ",\"correction\":true")
                .statusCode(201)
                .body("filled", equalTo(2000))
                .body("revisions.kind", contains("NEW", "CORRECTION"))
                .body("revisions.quantity", contains(3000, 2000));
        report("E-1", null, 2000, "98.5", ",\"correction\":true").statusCode(200);
    }

    @Test
    void bustKeepsTheOldRow_andIsFinal() {
        report("E-1", null, 3000, "98.5", "").statusCode(201);
        bust("E-1")
                .statusCode(201)
                .body("filled", equalTo(0))
                .body("average_price", nullValue())
                .body("revisions.kind", contains("NEW", "BUST"))
                .body("revisions.quantity", contains(3000, 3000));
        bust("E-1").statusCode(200);
        report("E-1", null, 3000, "98.5", "").statusCode(409).body("detail", containsString("busted"));
        bust("E-2").statusCode(409).body("detail", containsString("no execution E-2"));
        report("E-2", null, 3000, "98.5", ",\"correction\":true").statusCode(409);
        as(Permission.AUDIT_READ)
                .queryParam("entity_id", allocationId)
                .get("/v1/audit/orders")
                .then()
                .body("entries[0].action", equalTo("execution.bust"))
                .body("entries[1].action", equalTo("execution.new"))
                .body("entries[1].after.quantity_par", equalTo(3000));
    }

    /** 11,000 were ordered in all, 5,000 of them for the first account. The limit price 99.5 stands in for a reference price. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|12000|98.5|OVER_FILL: 12,000 par are filled for the block, of which 11,000 were ordered",
                "ACC00000|6000|98.5|OVER_FILL: 6,000 par are filled for account ACC00000, of which 5,000 were ordered",
                "|1000|94.524|PRICE_BAND: the price 94.524 lies 5.00 % off the reference price 99.5; the band is 5 %",
            })
    void executionPastALimitIsHeld_andDoesNotCount(String account, long quantity, String price, String objection) {
        report("E-1", account, quantity, price, "")
                .statusCode(201)
                .body("filled", equalTo(0))
                .body("held", equalTo((int) quantity))
                .body("revisions[0].kind", equalTo("HELD"))
                .body("revisions[0].objections", contains(objection));
        report("E-1", account, quantity, price, "").statusCode(200);
    }

    @Test
    void secondUserAcceptsWhatIsHeld_neverTheReporter() {
        report("E-1", null, 12_000, "98.5", "").statusCode(201);
        decide("trader", "E-1", 1, "ACCEPT", "the dealer confirmed it").statusCode(403);
        decide("pm", "E-1", 2, "ACCEPT", "the dealer confirmed it").statusCode(409);
        decide("pm", "E-1", 1, "ACCEPT", " ").statusCode(422).body("violations[0].field", equalTo("reason"));

        decide("pm", "E-1", 1, "ACCEPT", "the dealer confirmed it")
                .statusCode(200)
                .body("filled", equalTo(12_000))
                .body("held", equalTo(0))
                .body("over_filled", equalTo(true))
                .body("revisions.kind", contains("HELD", "ACCEPTED"))
                .body("revisions[1].reason", equalTo("the dealer confirmed it"))
                .body("revisions[1].recorded_by", equalTo("pm"));
        decide("pm", "E-1", 1, "REFUSE", "no").statusCode(409).body("type", equalTo("/problems/execution-conflict"));
        as(Permission.AUDIT_READ)
                .queryParam("entity_id", allocationId)
                .get("/v1/audit/orders")
                .then()
                .body("entries[0].action", equalTo("execution.accepted"))
                .body("entries[0].reason", equalTo("the dealer confirmed it"));
    }

    @Test
    void refusedCorrectionLeavesWhatCountedBefore() {
        report("E-1", null, 3000, "98.5", "").statusCode(201);
        report("E-1", null, 3000, "9.85", ",\"correction\":true")
                .statusCode(201)
                .body("filled", equalTo(3000))
                .body("average_price", equalTo(98.5f))
                .body("revisions.kind", contains("NEW", "HELD"));

        decide("pm", "E-1", 2, "REFUSE", "the decimal point is wrong")
                .statusCode(200)
                .body("filled", equalTo(3000))
                .body("held", equalTo(0))
                .body("average_price", equalTo(98.5f));
        report("E-1", null, 3000, "98.5", "").statusCode(200);
        report("E-1", null, 3000, "98.6", ",\"correction\":true")
                .statusCode(201)
                .body("average_price", equalTo(98.6f));
        report("E-2", null, 20_000, "98.5", "").statusCode(201);
        decide("pm", "E-2", 1, "REFUSE", "not ours").statusCode(200).body("filled", equalTo(3000));
        report("E-2", null, 20_000, "98.5", "").statusCode(409).body("detail", containsString("refused"));
        bust("E-2").statusCode(201).body("filled", equalTo(3000));
    }

    @Test
    void decisionNeedsTheRightToApprove_andStaysWithinTheScope() {
        report("E-1", null, 12_000, "98.5", "").statusCode(201);
        String path = "/v1/allocations/" + allocationId + "/executions/decisions";
        String body = "{\"execution_id\":\"E-1\",\"revision\":1,\"decision\":\"ACCEPT\",\"reason\":\"r\"}";
        as(Permission.EXECUTION_WRITE).body(body).post(path).then().statusCode(403);
        given().auth()
                .oauth2(TestTokens.scoped("pm", List.of("HY"), Permission.ALLOCATION_APPROVE))
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(404);
        as(Permission.ALLOCATION_APPROVE).body("{}").post(path).then().statusCode(400);
    }

    @Test
    void fillBeforeTheHandOverRaisesAnAlarm() {
        now = "2023-04-03T14:00:00+02:00";
        report("E-1", null, 1000, "98.5", "")
                .statusCode(201)
                .body("revisions[0].before_commit", equalTo(true))
                .body("revisions[0].executed_at", equalTo("2023-04-03T12:00:00Z"));
        as(Permission.ORDER_READ).get("/q/metrics").then().body(containsString("oas_executions_before_commit_total"));
    }

    @Test
    void oneReportFromManyThreadsIsRecordedOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Callable<Integer> call =
                () -> report("E-1", null, 1000, "98.5", "").extract().statusCode();
        int stored = 0;
        for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(16, call))) {
            stored += answer.get() == 201 ? 1 : 0;
        }
        threads.shutdown();
        assertEquals(1, stored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|400|execution_id",
                "{'execution_id':'E','quantity':1000,'price':98.5}|400|executed_at",
                "{'execution_id':'E','quantity':1000,'price':98.5,'executed_at':'today'}|400|executed_at",
                "{'execution_id':'E','quantity':1000,'price':98.5,'executed_at':'2099-01-01T00:00:00Z'}|422|executed_at",
                "{'execution_id':'E','quantity':1000.5,'price':98.5,'executed_at':'NOW'}|400|quantity",
                "{'execution_id':'E','quantity':0,'price':98.5,'executed_at':'NOW'}|422|quantity",
                "{'execution_id':'E','quantity':1000,'price':0,'executed_at':'NOW'}|422|price",
                "{'execution_id':'E','quantity':1000,'price':98.123456789,'executed_at':'NOW'}|422|price",
                "{'execution_id':'E','quantity':1000,'price':1e9,'executed_at':'NOW'}|422|price",
                "{'execution_id':' ','quantity':1000,'price':98.5,'executed_at':'NOW'}|422|execution_id",
                "{'execution_id':'E','account_id':'X','quantity':1000,'price':98.5,'executed_at':'NOW'}|422|account_id",
                "{'execution_id':'E','bust':true,'correction':true}|422|bust",
                "{'execution_id':'E','bust':'yes'}|400|bust"
            })
    void faultIsNamedAndNothingIsStored(String body, int status, String field) {
        as(Permission.EXECUTION_WRITE)
                .body(body.replace('\'', '"').replace("NOW", now))
                .post("/v1/allocations/" + allocationId + "/executions")
                .then()
                .statusCode(status)
                .body("violations[0].field", equalTo(field));
        read(allocationId).body("revisions", empty());
    }

    @Test
    void reportsNeedTheirPermission_andStayWithinTheScope() {
        String path = "/v1/allocations/" + allocationId + "/executions";
        as(Permission.ORDER_READ, Permission.ORDER_MODIFY)
                .body("{}")
                .post(path)
                .then()
                .statusCode(403);
        as(Permission.EXECUTION_WRITE).get(path).then().statusCode(403);
        given().get(path).then().statusCode(401);
        String scoped = TestTokens.scoped("trader", List.of("HY"), Permission.EXECUTION_WRITE, Permission.ORDER_READ);
        given().auth().oauth2(scoped).get(path).then().statusCode(404);
        given().auth()
                .oauth2(scoped)
                .contentType("application/json")
                .body("{\"execution_id\":\"E\",\"bust\":true}")
                .post(path)
                .then()
                .statusCode(404);
        as(Permission.ORDER_READ)
                .get("/v1/allocations/" + UUID.randomUUID() + "/executions")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse read(String allocationId) {
        return as(Permission.ORDER_READ)
                .get("/v1/allocations/" + allocationId + "/executions")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse decide(String user, String executionId, int revision, String word, String reason) {
        return given().auth()
                .oauth2(TestTokens.withPermissions(user, Permission.ALLOCATION_APPROVE))
                .contentType("application/json")
                .body("{\"execution_id\":\"%s\",\"revision\":%d,\"decision\":\"%s\",\"reason\":\"%s\"}"
                        .formatted(executionId, revision, word, reason))
                .post("/v1/allocations/" + allocationId + "/executions/decisions")
                .then();
    }

    private ValidatableResponse bust(String executionId) {
        return as(Permission.EXECUTION_WRITE)
                .body("{\"execution_id\":\"%s\",\"bust\":true}".formatted(executionId))
                .post("/v1/allocations/" + allocationId + "/executions")
                .then();
    }

    private ValidatableResponse report(String executionId, String account, long quantity, String price, String more) {
        return as(Permission.EXECUTION_WRITE, Permission.ORDER_READ)
                .body("{\"execution_id\":\"%s\",%s\"quantity\":%d,\"price\":%s,\"executed_at\":\"%s\"%s}"
                        .formatted(
                                executionId,
                                account == null ? "" : "\"account_id\":\"" + account + "\",",
                                quantity,
                                price,
                                now,
                                more))
                .post("/v1/allocations/" + allocationId + "/executions")
                .then();
    }
}
