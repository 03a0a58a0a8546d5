package com.allocationsystem.allocation.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApprovalComponentTest extends ApprovalTests {

    @Test
    void largeCommitWaits_nothingIsSent_andTheSecondUserSendsItInTheMakersName() {
        String id = previewed(LARGE);
        String approval = waiting(id);

        trader().get("/v1/allocations/" + id)
                .then()
                .body("status", is("PENDING_APPROVAL"))
                .body("commit", nullValue())
                .body("approval.approval_id", is(approval))
                .body("approval.status", is("PENDING"));
        trader().get("/v1/allocations").then().body("allocations", empty());
        approve(user("ann", "allocation:approve"), approval, hash(id))
                .statusCode(200)
                .body("status", is("APPROVED"))
                .body("decided_by", is("ann"))
                .body("reason", is("checked"));
        trader().get("/v1/allocations/" + id)
                .then()
                .body("status", is("SUCCESS"))
                .body("commit.committed_by", is("trader"))
                .body("approval.decided_by", is("ann"));
        audit(id, "allocation.committed", "approval.approved", "approval.requested")
                .body("entries[0].after.approved_by", is("ann"))
                .body("entries[0].after.approval_id", is(approval))
                .body("entries[1].actor", is("ann"))
                .body("entries[1].after.statement_hash", is(hash(id)))
                .body("entries[2].after.because", contains("NOTIONAL"))
                .body("entries[2].after.policy_version", is("1"));
        approve(user("ann", "allocation:approve"), approval, hash(id)).statusCode(200);
        audit(id, "allocation.committed", "approval.approved", "approval.requested");
        approve(user("ben", "allocation:approve"), approval, hash(id))
                .statusCode(409)
                .body("type", is("/problems/approval-closed"));
        commit(trader(), id, "{}").statusCode(200).body("status", is("SUCCESS")).body("approval", nullValue());
    }

    /** Halves of a large block wait like the block; what a second user approved has had its second pair of eyes. */
    @Test
    void blockInTwoHalvesWaits_forItsMakerOnly() {
        String half = LARGE.replace("60000000", "30000000");
        peers.gatewayAnswers(
                "ACC00001 10000000 SUBMITTED", "ACC00002 10000000 SUBMITTED", "ACC00003 10000000 SUBMITTED");
        commit(trader(), previewed(half), "{}").statusCode(200).body("status", is("SUCCESS"));
        commit(user("pm", MAKER), previewed(half), "{}").statusCode(200).body("status", is("SUCCESS"));

        String second = previewed(half);
        String approval = waiting(second);
        one(approval).body("because[0].sentence", containsString("committed today on its side of the bond; above"));
        approve(user("ann", "allocation:approve"), approval, hash(second)).statusCode(200);
        String third = previewed(LARGE.replace("60000000", "3000"));
        peers.gatewayAnswers("ACC00001 1000 SUBMITTED", "ACC00002 1000 SUBMITTED", "ACC00003 1000 SUBMITTED");
        commit(trader(), third, "{}").statusCode(200).body("status", is("SUCCESS"));
    }

    @Test
    void sameCommitAgain_isTheSameApproval_alsoFromAnotherUser() {
        String id = previewed(LARGE);
        String approval = waiting(id);

        assertEquals(approval, waiting(id));
        commit(user("pm", MAKER), id, "{}").statusCode(202).body("approval.approval_id", is(approval));
        audit(id, "approval.requested");
    }

    /** The maker is the user, whatever the session; so is who previewed it. */
    @Test
    void makerNeverApproves_norWhoPreviewedIt_norWhoLacksThePermission() {
        String id = previewed(LARGE);
        commit(user("pm", MAKER), id, "{}").statusCode(202);
        String approval = approvalOf(id);

        for (String maker : List.of("pm", "trader")) {
            approve(user(maker, "allocation:approve", "compliance:approve", "user:admin"), approval, hash(id))
                    .statusCode(403)
                    .body("detail", containsString("another user"));
            reject(user(maker, "allocation:approve"), approval, "no").statusCode(403);
        }
        approve(user("ann", "compliance:approve"), approval, hash(id))
                .statusCode(403)
                .body("detail", containsString("allocation:approve"));
        approve(user("ann", "allocation:commit"), approval, hash(id)).statusCode(403);
        withdraw(user("ann", "allocation:commit", "allocation:approve"), approval)
                .statusCode(403);
        trader().get("/v1/allocations").then().body("allocations", empty());
    }

    @Test
    void anotherStatementIsNotApproved() {
        String id = previewed(LARGE);
        String approval = waiting(id);

        approve(user("ann", "allocation:approve"), approval, "0".repeat(64))
                .statusCode(409)
                .body("type", is("/problems/statement-differs"));
        user("ann", "allocation:approve")
                .body("{}")
                .post("/v1/approvals/" + approval + "/approve")
                .then()
                .statusCode(400)
                .body("violations.field", contains("statement_hash"));
        assertEquals(approval, waiting(id));
    }

    @Test
    void inputsThatMovedMeanwhile_refuseTheApproval_whichStaysOpen() {
        String id = previewed(LARGE);
        String approval = waiting(id);
        peers.holdings(30_000_000, 40_000_000, 40_000_000);

        approve(user("ann", "allocation:approve"), approval, hash(id))
                .statusCode(409)
                .body("type", is("/problems/inputs-changed"))
                .body("changes.account_id", hasItem("ACC00001"));
        one(approval).body("status", is("PENDING"));
        audit(id, "approval.requested");
    }

    @Test
    void rejectedAllocationIsNotCommittedAnyMore() {
        String id = previewed(LARGE);
        String approval = waiting(id);

        reject(user("ann", "allocation:approve"), approval, " ")
                .statusCode(422)
                .body("violations.field", contains("reason"));
        reject(user("ann", "allocation:approve"), approval, "too large for today")
                .statusCode(200)
                .body("status", is("REJECTED"));
        commit(trader(), id, "{}")
                .statusCode(409)
                .body("type", is("/problems/allocation-rejected"))
                .body("detail", containsString("too large for today"));
        approve(user("ben", "allocation:approve"), approval, hash(id)).statusCode(409);
        audit(id, "approval.rejected", "approval.requested").body("entries[0].reason", is("too large for today"));
    }

    @Test
    void withdrawnCommitMayBeAskedForAgain() {
        String id = previewed(LARGE);
        String first = waiting(id);

        withdraw(trader(), first).statusCode(200).body("status", is("WITHDRAWN"));
        trader().get("/v1/allocations/" + id).then().body("status", is("PREVIEW"));
        withdraw(trader(), first).statusCode(409);
        String second = waiting(id);
        assertEquals(false, first.equals(second));
    }

    @Test
    void twoSecondUsersAtOnce_commitOnce() throws Exception {
        String id = previewed(LARGE);
        String approval = waiting(id);
        String hash = hash(id);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Integer>> answers = new ArrayList<>();
        for (String name : List.of("ann", "ben")) {
            answers.add(threads.submit(() -> approve(user(name, "allocation:approve"), approval, hash)
                    .extract()
                    .statusCode()));
        }
        List<Integer> codes =
                new ArrayList<>(List.of(answers.get(0).get(), answers.get(1).get()));
        threads.shutdown();

        codes.sort(null);
        assertEquals(List.of(200, 409), codes);
        audit(id, "allocation.committed", "approval.approved", "approval.requested");
    }

    /** Outside the scope, an approval does not exist for either user. */
    /** Another size for an order is no way past the second user: not at once, and not in steps through several orders. */
    @Test
    void increaseThatTakesTheBlockAboveTheNotionalIsRefused() {
        peers.gatewayAnswers(
                "ACC00001 18000000 SUBMITTED", "ACC00002 18000000 SUBMITTED", "ACC00003 18000000 SUBMITTED");
        String id = previewed(LARGE.replace("60000000", "54000000"));
        commit(trader(), id, "{}").statusCode(200);
        peers.holdings(22_000_000, 22_000_000, 22_000_000);

        increase(id, "ACC00001", 18_000_000, 18_300_000).body("allowed", is(true));
        increase(id, "ACC00002", 18_000_000, 18_300_000)
                .body("allowed", is(false))
                .body("refusal", containsString("a second user"))
                .body("maximum", is(18_000_000));
        increase(id, "ACC00003", 18_000_000, 17_000_000).body("allowed", is(true));
    }
}
