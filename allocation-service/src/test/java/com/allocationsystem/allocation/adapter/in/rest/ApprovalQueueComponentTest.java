package com.allocationsystem.allocation.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApprovalQueueComponentTest extends ApprovalTests {

    @Test
    void approvalExpiresWithThePreview() {
        String id = previewed(LARGE);
        String approval = waiting(id);
        change("update approval set expires_at = now() - interval '1 second'");

        one(approval).body("status", is("EXPIRED"));
        list("?status=PENDING").body("approvals", empty());
        list("?status=EXPIRED").body("approvals.approval_id", contains(approval));
        approve(user("ann", "allocation:approve"), approval, hash(id)).statusCode(409);
        approvals.expire();
        approvals.expire();
        audit(id, "approval.expired", "approval.requested").body("entries[0].actor", is("allocation-service"));
        list("?status=EXPIRED").body("approvals.approval_id", contains(approval));
    }

    @Test
    void queueIsPaged_andFilteredByMaker() {
        List<String> mine = List.of(waiting(previewed(LARGE)), waiting(previewed(LARGE)));
        String others = previewed(LARGE);
        commit(user("pm", MAKER), others, "{}").statusCode(202);

        list("?status=PENDING&mine=false").body("approvals.maker", contains("pm"));
        list("?mine=true").body("approvals.maker", contains("trader", "trader"));
        String cursor = list("?mine=true&limit=1")
                .body("approvals.approval_id", contains(mine.get(1)))
                .body("next_cursor", notNullValue())
                .extract()
                .path("next_cursor");
        list("?mine=true&limit=1&cursor=" + cursor)
                .body("approvals.approval_id", contains(mine.get(0)))
                .body("next_cursor", nullValue());
        list("?status=OPEN&mine=yes").statusCode(400).body("violations.field", contains("status", "mine"));
    }

    @Test
    void unknownApprovalIsNotFound_andTheQueueNeedsAPermission() {
        String unknown = UUID.randomUUID().toString();

        for (String id : List.of(unknown, "7", "x y")) {
            trader().get("/v1/approvals/{id}", id).then().statusCode(404);
        }
        approve(user("ann", "allocation:approve"), unknown, "0").statusCode(404);
        as("order:read").get("/v1/approvals").then().statusCode(403);
        as("compliance:read").get("/v1/approvals").then().statusCode(200);
    }

    @Test
    void approvalOutsideTheScopeDoesNotExist() {
        String id = previewed(LARGE);
        String approval = waiting(id);
        RequestSpecification stranger = scoped("eve", List.of("RATES"));

        stranger.get("/v1/approvals/" + approval).then().statusCode(404);
        stranger.get("/v1/approvals").then().body("approvals", empty());
        approve(scoped("eve", List.of("RATES")), approval, hash(id)).statusCode(404);
        reject(scoped("eve", List.of("RATES")), approval, "no").statusCode(404);
        withdraw(scoped("trader", List.of("RATES")), approval).statusCode(404);
        scoped("eve", List.of("CREDIT", "RATES"))
                .get("/v1/approvals")
                .then()
                .body("approvals.approval_id", contains(approval));
        approve(scoped("eve", List.of("CREDIT")), approval, hash(id)).statusCode(200);
    }
}
