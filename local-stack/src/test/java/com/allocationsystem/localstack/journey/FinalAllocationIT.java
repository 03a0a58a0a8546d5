package com.allocationsystem.localstack.journey;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the commit to the final allocation: fills in Aladdin's stand-in, the sealed document, and a correction by two users. */
@ExtendWith(SharedStack.class)
class FinalAllocationIT {

    private static final long LONGEST_NS = 60_000_000_000L;

    private static Trader pm;
    private static Trader trader;

    @BeforeAll
    static void signIn() {
        pm = Trader.signIn(SharedStack.stack().gateway(), "pm");
        trader = Trader.signIn(SharedStack.stack().gateway(), "trader");
    }

    @Test
    void fillsBecomeAFinalAllocation_whichTwoUsersCorrect() throws InterruptedException {
        String allocation = committed();
        String path = "/v1/allocations/" + allocation;
        List<Map<String, Object>> orders =
                trader.get("/v1/orders?limit=1000&allocation_id=" + allocation).getList("orders");
        for (Map<String, Object> order : orders) {
            fill((String) order.get("aladdin_order_id"), order.get("quantity"));
        }
        JsonPath block = await(allocation, "FILLED");
        assertEquals(404, trader.download(path + "/final-allocation").statusCode());

        trader.post("/v1/blocks/" + allocation + "/allocate", Map.of()).then().statusCode(200);

        JsonPath document = trader.get(path + "/final-allocation");
        assertEquals(block.getLong("filled"), document.getLong("allocations.quantity.sum()"), document::prettify);
        assertEquals(0, document.getLong("unplaced"));
        assertEquals(List.of(), document.getList("warnings"), document::prettify);
        assertEquals("ALLOCATED", await(allocation, "ALLOCATED").getString("state"));
        OfflineChecker.assertSound(trader.statement(allocation), trader.download(path + "/final-allocation/document"));

        String hash = document.getString("document_hash");
        JsonPath asked = trader.post(
                        path + "/corrections",
                        Map.of(
                                "document_hash", hash,
                                "kind", "REPLACE",
                                "reason_code", "ACCOUNT_INELIGIBLE",
                                "reason", "documents are missing",
                                "changes", exchange(document)))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String decision = path + "/corrections/" + asked.getString("correction_id") + "/decision";
        Map<String, Object> approval = Map.of("decision", "APPROVED", "reason", "seen the mail of the client");
        trader.post(decision, approval).then().statusCode(403);
        pm.post(decision, approval).then().statusCode(200);

        JsonPath corrected = trader.get(path + "/final-allocation");
        assertEquals(2, corrected.getInt("version"));
        assertEquals(hash, corrected.getString("replaces"));
        assertNotEquals(hash, corrected.getString("document_hash"));
        assertEquals("pm", corrected.getString("correction.approved_by"));
        OfflineChecker.assertSound(trader.statement(allocation), trader.download(path + "/final-allocation/document"));
    }

    /** The first account gives one increment to the second, or the second to the first. */
    private static List<Map<String, Object>> exchange(JsonPath document) {
        List<Map<String, Object>> lines = document.getList("allocations");
        List<Map<String, Object>> changes = new ArrayList<>();
        changes.add(Map.of("account_id", lines.get(0).get("account_id"), "quantity", 0));
        changes.add(Map.of(
                "account_id", lines.get(1).get("account_id"), "quantity", par(lines.get(0)) + par(lines.get(1))));
        return changes;
    }

    private static long par(Map<String, Object> line) {
        return ((Number) line.get("quantity")).longValue();
    }

    private static String committed() {
        Map<String, Object> bond = trader.findSecurity("00108WAH3");
        JsonPath plan = trader.preview(Map.of(
                        "order",
                        Map.of("security_id", bond.get("cusip"), "side", "BUY", "quantity", 400_000),
                        "allocation_method",
                        "PRO_RATA",
                        "portfolio_groups",
                        List.of("PENSION")))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String allocation = plan.getString("allocation_id");
        assertTrue(plan.getInt("summary.accounts_allocated") > 1, plan::prettify);
        assertEquals("SUCCESS", pm.commit(allocation).jsonPath().getString("status"));
        return allocation;
    }

    private static void fill(String aladdinOrder, Object par) {
        given().baseUri(SharedStack.stack().simulator().toString())
                .contentType("application/json")
                .body(Map.of("quantity", par, "price", 98.125))
                .post("/simulator/orders/" + aladdinOrder + "/fills")
                .then()
                .statusCode(200);
    }

    private static JsonPath await(String allocation, String state) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_NS;
        JsonPath block;
        do {
            Thread.sleep(200);
            block = trader.get("/v1/blocks/" + allocation);
        } while (!state.equals(block.getString("state")) && System.nanoTime() < deadline);
        assertEquals(state, block.getString("state"), block::prettify);
        return block;
    }
}
