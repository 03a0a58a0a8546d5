package com.allocationsystem.allocation.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
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

/** 3,000,000 par went 1,500,000, 1,000,000 and 500,000 to three accounts; the tests fill it. */
@QuarkusTest
class FinalAllocationComponentTest extends ComponentTest {

    @Inject
    EntityManager database;

    private String id;

    @BeforeEach
    void commitABlock() {
        Commitments.forget(database);
        peers.gatewayAnswers("ACC00001 1500000 SUBMITTED", "ACC00002 1000000 SUBMITTED", "ACC00003 500000 SUBMITTED");
        id = previewed(PRO_RATA);
        commit(trader(), id, "{}").statusCode(200);
    }

    @Test
    void blockOfOneOrder_isDividedByTheContract_andSealedOnce() {
        finalAllocation().statusCode(404).body("detail", containsString("/allocate"));
        String hash = seal("BLOCK", 1_000_000, "98.1234567", "")
                .statusCode(200)
                .body("version", is(1))
                .body("allocations.contract_quantity.sum()", is(1_000_000))
                .body("allocations[0].quantity", is(500_000))
                .body("average_price", is(98.123457f))
                .body("unplaced", is(0))
                .extract()
                .path("document_hash");

        seal("BLOCK", 1_000_000, "98.1234567", "").body("document_hash", is(hash));
        finalAllocation()
                .statusCode(200)
                .body("document_hash", is(hash))
                .body("replaces", nullValue())
                .body("correction", nullValue())
                .body("sealed_by", is("olga"))
                .body("allocations[0].money.principal", is(490_617.28f))
                .body("warnings", empty());
        trader().get("/v1/allocations/" + id + "/final-allocation/document")
                .then()
                .header("ETag", is("\"" + hash + "\""))
                .body("statement_hash", is(statementHash()));
        as("audit:read")
                .get("/v1/audit/allocations?entity_id=" + id)
                .then()
                .body("entries.action", hasItems("allocation.finalized"))
                .body("entries.findAll { it.action == 'allocation.finalized' }.after.document_hash", contains(hash));
    }

    @Test
    void ownOrdersKeepTheirFills_andALaterFillIsTheNextVersion() {
        String children = """
                {"account_id":"ACC00001","filled":1500000,"average_price":98},
                {"account_id":"ACC00002","filled":0,"average_price":null}""";
        String first = seal("CHILDREN", 1_500_000, "98", children)
                .statusCode(200)
                .body("allocations.quantity", contains(1_500_000, 0, 0))
                .body("warnings.code", contains("UNEQUAL_FILL", "UNEQUAL_FILL", "UNEQUAL_FILL"))
                .extract()
                .path("document_hash");

        seal(
                        "CHILDREN",
                        2_500_000,
                        "98.4",
                        children.replace(
                                "\"filled\":0,\"average_price\":null", "\"filled\":1000000,\"average_price\":99"))
                .body("version", is(2))
                .body("replaces", is(first));
        trader().get("/v1/allocations/" + id + "/final-allocation?version=1")
                .then()
                .body("document_hash", is(first));
        trader().get("/v1/allocations/" + id + "/final-allocation?version=3")
                .then()
                .statusCode(404);
        trader().get("/v1/allocations/" + id + "/final-allocation?version=x")
                .then()
                .statusCode(400);
    }

    @Test
    void correctionNeedsASecondUser_andBecomesTheNextVersion() {
        String hash = seal("BLOCK", 1_000_000, "98", "").extract().path("document_hash");
        String correction = ask(hash, "REPLACE", """
                {"account_id":"ACC00001","quantity":600000},{"account_id":"ACC00002","quantity":%d}""".formatted(second() - 100_000))
                .statusCode(200)
                .body("status", is("PENDING"))
                .extract()
                .path("correction_id");
        ask(hash, "CANCEL", "").statusCode(409).body("detail", containsString("waits for a second user"));
        finalAllocation().body("version", is(1));
        head().get("/v1/allocations/corrections").then().body("corrections.correction_id", contains(correction));

        decide(user("trader", "allocation:approve", "allocation:commit", "reference:read"), correction, "APPROVED")
                .statusCode(403);
        decide(trader(), correction, "APPROVED").statusCode(403);
        decide(head(), correction, "WITHDRAWN").statusCode(403);
        decide(head(), correction, "APPROVED").statusCode(200).body("decided_by", is("head"));
        decide(head(), correction, "APPROVED").statusCode(409);

        finalAllocation()
                .body("version", is(2))
                .body("replaces", is(hash))
                .body("document_hash", not(is(hash)))
                .body("allocations[0].quantity", is(600_000))
                .body("allocations.quantity.sum()", is(1_000_000))
                .body("correction.requested_by", is("trader"))
                .body("correction.approved_by", is("head"))
                .body("warnings.code", contains("CORRECTED"));
        head().get("/v1/allocations/corrections").then().body("corrections", empty());
        as("audit:read")
                .get("/v1/audit/allocations?entity_id=" + id)
                .then()
                .body(
                        "entries.action",
                        hasItems("correction.requested", "correction.approved", "allocation.corrected"));
    }

    @Test
    void correctionThatCannotBeMeant_isRefusedByName() {
        String hash = seal("BLOCK", 1_000_000, "98", "").extract().path("document_hash");

        ask(hash, "REPLACE", "{\"account_id\":\"ACC00001\",\"quantity\":600000}")
                .statusCode(422)
                .body("violations.message[0]", containsString("what one account loses another must get"));
        ask(hash, "REPLACE", """
                {"account_id":"ACC00001","quantity":500500},{"account_id":"ACC00009","quantity":1}""")
                .statusCode(422)
                .body("violations.message", hasItems(containsString("in steps of"), containsString("ACC00009")));
        ask("0f", "CANCEL", "").statusCode(409).body("detail", containsString("is in force now"));
        as("order:read")
                .body("{}")
                .post("/v1/allocations/" + id + "/corrections")
                .then()
                .statusCode(403);
        trader().body("{}")
                .post("/v1/allocations/" + id + "/corrections")
                .then()
                .statusCode(400);
    }

    @Test
    void cancelTakesEverythingBack_andAWithdrawnOneChangesNothing() {
        String hash = seal("BLOCK", 1_000_000, "98", "").extract().path("document_hash");
        String withdrawn = ask(hash, "CANCEL", "").extract().path("correction_id");
        decide(trader(), withdrawn, "WITHDRAWN").statusCode(200);
        finalAllocation().body("version", is(1));

        String canceled = ask(hash, "CANCEL", "").extract().path("correction_id");
        decide(head(), canceled, "APPROVED").statusCode(200);
        finalAllocation()
                .body("allocations.quantity.sum()", is(0))
                .body("unplaced", is(1_000_000))
                .body("total.net_money", is(0.0f));
    }

    @Test
    void onlyTheOrderGatewayTellsFills_andOnlyUsersOfTheGroupsRead() {
        trader().body(body("BLOCK", 1_000_000, "98", ""))
                .post("/v1/final-allocations")
                .then()
                .statusCode(403);
        gateway().body("{}").post("/v1/final-allocations").then().statusCode(400);
        gateway()
                .body(body("BLOCK", 1_000_000, "98", "").replace(id, "00000000-0000-0000-0000-000000000000"))
                .post("/v1/final-allocations")
                .then()
                .statusCode(404);
        seal("BLOCK", 1_000_000, "98", "").statusCode(200);
        RequestSpecification outside = given().auth()
                .oauth2(TestTokens.scoped("zoe", List.of("RATES"), "order:read", "allocation:commit", "reference:read"))
                .contentType(ContentType.JSON);
        outside.get("/v1/allocations/" + id + "/final-allocation").then().statusCode(404);
        outside.get("/v1/allocations/" + id + "/corrections").then().statusCode(404);
    }

    @Test
    void afterTheSettlementDate_nothingIsCorrected() {
        String hash = seal("BLOCK", 1_000_000, "98", "").extract().path("document_hash");
        peers.businessDate("2023-04-04");

        ask(hash, "CANCEL", "").statusCode(409).body("detail", containsString("settled on 2023-04-03"));
    }

    private int second() {
        return finalAllocation().extract().path("allocations[1].quantity");
    }

    private String statementHash() {
        return trader().get("/v1/allocations/" + id).path("statement_hash");
    }

    private ValidatableResponse finalAllocation() {
        return trader().get("/v1/allocations/" + id + "/final-allocation").then();
    }

    private ValidatableResponse seal(String style, long filled, String price, String accounts) {
        return gateway()
                .body(body(style, filled, price, accounts))
                .post("/v1/final-allocations")
                .then();
    }

    private String body(String style, long filled, String price, String accounts) {
        return """
                {"allocation_id":"%s","style":"%s","filled":%d,"average_price":%s,"accounts":[%s],"declared_by":"olga"}""".formatted(id, style, filled, price, accounts);
    }

    private ValidatableResponse ask(String hash, String kind, String changes) {
        return trader().body("""
                        {"document_hash":"%s","kind":"%s","reason_code":"TRADE_ERROR","reason":"keyed for the wrong account",
                         "changes":[%s]}""".formatted(hash, kind, changes))
                .post("/v1/allocations/" + id + "/corrections")
                .then();
    }

    private ValidatableResponse decide(RequestSpecification who, String correction, String decision) {
        return who.body("{\"decision\":\"%s\",\"reason\":\"seen\"}".formatted(decision))
                .post("/v1/allocations/" + id + "/corrections/" + correction + "/decision")
                .then();
    }

    private static RequestSpecification gateway() {
        return as("order:check", "reference:read");
    }

    private static RequestSpecification head() {
        return user("head", "allocation:approve", "order:read", "reference:read");
    }

    private static RequestSpecification user(String name, String... permissions) {
        return given().auth()
                .oauth2(TestTokens.withPermissions(name, permissions))
                .contentType(ContentType.JSON);
    }
}
