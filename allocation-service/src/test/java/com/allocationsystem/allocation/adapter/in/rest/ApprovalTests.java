package com.allocationsystem.allocation.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.allocationsystem.allocation.ComponentTest;
import com.allocationsystem.allocation.application.port.in.approval.DecideApprovalUseCase;
import com.allocationsystem.testsupport.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Sales of 60,000,000 par, 55,096,099.80 of money: above the 50,000,000 from which tests want a second user. */
abstract class ApprovalTests extends ComponentTest {

    static final String LARGE = """
            {"order":{"security_id":"00206RCQ3","side":"SELL","quantity":60000000},
             "allocation_method":"PRO_RATA","portfolio_groups":["CREDIT"],"parameters":{"base_metric":"HOLDING"}}""";
    static final String[] MAKER = {"reference:read", "allocation:preview", "allocation:commit"};

    @Inject
    EntityManager database;

    @Inject
    DecideApprovalUseCase approvals;

    @BeforeEach
    void forgetCommitments() {
        Commitments.forget(database);
        peers.holdings(40_000_000, 40_000_000, 40_000_000);
        peers.gatewayAnswers(
                "ACC00001 20000000 SUBMITTED", "ACC00002 20000000 SUBMITTED", "ACC00003 20000000 SUBMITTED");
    }

    static String waiting(String id) {
        return commit(trader(), id, "{}")
                .statusCode(202)
                .header("Location", containsString("/v1/approvals/"))
                .body("status", is("PENDING_APPROVAL"))
                .body("allocations", hasSize(0))
                .body("approval.needs", contains("allocation:approve"))
                .body("approval.because.code", contains("NOTIONAL"))
                .body("approval.because[0].sentence", endsWith("a second user approves."))
                .body("approval.expires_at", not(is("")))
                .extract()
                .path("approval.approval_id");
    }

    static String approvalOf(String id) {
        return trader().get("/v1/allocations/" + id).path("approval.approval_id");
    }

    static String hash(String id) {
        return trader().get("/v1/allocations/" + id).path("statement_hash");
    }

    static ValidatableResponse one(String approval) {
        return trader().get("/v1/approvals/" + approval).then().statusCode(200);
    }

    static ValidatableResponse list(String query) {
        return trader().get("/v1/approvals" + query).then();
    }

    static ValidatableResponse audit(String id, String... actions) {
        return as("audit:read")
                .get("/v1/audit/allocations?entity_id=" + id)
                .then()
                .body("entries.action", contains(actions));
    }

    static ValidatableResponse approve(RequestSpecification who, String approval, String hash) {
        return who.body("{\"statement_hash\":\"" + hash + "\",\"reason\":\"checked\"}")
                .post("/v1/approvals/" + approval + "/approve")
                .then();
    }

    static ValidatableResponse reject(RequestSpecification who, String approval, String reason) {
        return who.body("{\"reason\":\"" + reason + "\"}")
                .post("/v1/approvals/" + approval + "/reject")
                .then();
    }

    static ValidatableResponse withdraw(RequestSpecification who, String approval) {
        return who.body("{\"reason\":\"a mistake\"}")
                .post("/v1/approvals/" + approval + "/withdraw")
                .then();
    }

    static RequestSpecification user(String name, String... permissions) {
        List<String> all = new ArrayList<>(List.of(permissions));
        all.add("reference:read");
        return given().auth()
                .oauth2(TestTokens.withPermissions(name, all.toArray(String[]::new)))
                .contentType(ContentType.JSON);
    }

    static RequestSpecification scoped(String name, List<String> groups) {
        return given().auth()
                .oauth2(TestTokens.scoped(
                        name, groups, "reference:read", "allocation:commit", "allocation:approve", "compliance:read"))
                .contentType(ContentType.JSON);
    }

    void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    static ValidatableResponse increase(String id, String account, long from, long to) {
        return as("order:check", "reference:read")
                .body("""
                        {"check_id":"%s","allocation_id":"%s","account_id":"%s","order_id":"O-%s","side":"SELL",
                         "current_quantity":%d,"wanted_quantity":%d}""".formatted(UUID.randomUUID(), id, account, account, from, to))
                .post("/v1/order-checks")
                .then()
                .statusCode(200);
    }
}
