package com.allocationsystem.localstack.journey;

import static com.allocationsystem.localstack.journey.LegalPieces.number;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The main job over the whole stack: sign in, find a bond, pick groups, preview, commit, and see that exactly the
 * committed children stand in Aladdin.
 */
@ExtendWith(SharedStack.class)
class JourneyIT {

    private static final long LEAST_PAR = 1000;

    private static Trader pm;
    private static List<String> groups;
    private static Map<String, Object> security;

    @BeforeAll
    static void signIn() {
        pm = Trader.signIn(SharedStack.stack().gateway(), "pm");
        groups = pm.get("/v1/portfolio-groups").getList("portfolio_groups.group_id");
        security = mostHeldSecurity();
    }

    @ParameterizedTest
    @CsvSource({
        "PRO_RATA, BUY, 20000000",
        "PRO_RATA, SELL, 5000000",
        "CUSTOM_WEIGHTS, BUY, 10000000",
        "CUSTOM_WEIGHTS, SELL, 3000000",
        "MIN_DISPERSION, BUY, 15000000",
        "MIN_DISPERSION, SELL, 4000000",
    })
    void committedChildrenAndOnlyTheyStandInAladdin(String method, String side, long quantityPar) {
        Response preview = pm.preview(request(method, side, quantityPar));
        assertEquals(200, preview.statusCode(), preview::asString);
        JsonPath plan = preview.jsonPath();

        List<Map<String, Object>> lines = plan.getList("allocations");
        assertEquals(accountsOf(groups), lines.size(), "every account is answered for");
        LegalPieces rules = new LegalPieces(security, side.equals("BUY"), LEAST_PAR);
        lines.forEach(line -> assertNull(rules.faultOf(line)));
        Map<String, Long> pieces = pieces(lines);
        long allocated = pieces.values().stream().mapToLong(Long::longValue).sum();
        assertTrue(allocated > 0, "something is allocated");
        assertEquals(quantityPar, allocated + plan.getLong("summary.unallocated"));
        assertEquals(allocated, plan.getLong("summary.total_allocated"));

        OfflineChecker.assertSound(pm.statement(plan.getString("allocation_id")));

        Response commit = pm.commit(plan.getString("allocation_id"));
        assertEquals(200, commit.statusCode(), commit::asString);
        assertEquals("SUCCESS", commit.jsonPath().getString("status"), commit::asString);
        assertEquals(pieces, inAladdin(plan.getString("allocation_id"), side));

        Response again = pm.commit(plan.getString("allocation_id"));
        assertEquals(
                commit.jsonPath().getList("aladdin_order_ids"), again.jsonPath().getList("aladdin_order_ids"));
        assertEquals(pieces, inAladdin(plan.getString("allocation_id"), side), "the same commit again sends nothing");
    }

    @Test
    void modifyAndCancelReachAladdin() throws InterruptedException {
        Map<String, Object> small = new HashMap<>(request("PRO_RATA", "BUY", 8_000_000));
        // Aladdin lets ten orders a second be canceled.
        small.put("portfolio_groups", List.of(smallestGroup()));
        JsonPath plan = pm.preview(small).then().statusCode(200).extract().jsonPath();
        String allocation = plan.getString("allocation_id");
        long increment = number(security, "increment").longValueExact();
        Set<String> roomy = accountsWithRoom(plan.getList("allocations"), increment);
        assertEquals("SUCCESS", pm.commit(allocation).jsonPath().getString("status"));
        assertTrue(pm.events(allocation).contains("event:complete"), "the events tell it to the end");
        List<Map<String, Object>> orders =
                pm.get("/v1/orders?limit=1000&allocation_id=" + allocation).getList("orders");
        Map<String, Object> first = orders.stream()
                .filter(order -> roomy.contains(order.get("account_id")))
                .findFirst()
                .orElseThrow();
        Map<String, Object> second =
                orders.stream().filter(order -> order != first).findFirst().orElseThrow();
        long raised = number(first, "quantity").longValueExact() + increment;

        Response modified = pm.modifyAndOverride((String) first.get("order_id"), raised);
        assertEquals("SUCCESS", modified.jsonPath().getString("status"), modified::asString);
        Response canceled = pm.cancel((String) second.get("order_id"));
        assertEquals("SUCCESS", canceled.jsonPath().getString("status"), canceled::asString);

        Map<String, Long> held = inAladdin(allocation, "BUY");
        assertEquals(raised, held.get((String) first.get("account_id")));
        assertTrue(!held.containsKey((String) second.get("account_id")), "the canceled child no longer counts");

        JsonPath block = pm.get("/v1/blocks/" + allocation);
        assertEquals("WORKING", block.getString("state"), block::prettify);
        assertEquals(orders.size() - 1, block.getInt("orders.SUBMITTED"), block::prettify);
        assertEquals(number(second, "quantity").longValueExact(), block.getLong("canceled"), block::prettify);
        canceledAsABlock(allocation);
        assertEquals(Map.of(), inAladdin(allocation, "BUY"));
    }

    private static void canceledAsABlock(String allocation) throws InterruptedException {
        String change =
                pm.cancelBlock(allocation).then().statusCode(202).extract().path("change_id");
        long deadline = System.nanoTime() + 60_000_000_000L;
        JsonPath progress;
        do {
            Thread.sleep(200);
            progress = pm.get("/v1/block-changes/" + change);
        } while (progress.getInt("waiting") > 0 && System.nanoTime() < deadline);
        assertEquals(progress.getInt("total"), progress.getInt("done"), progress::prettify);
        assertEquals("CANCELED", pm.get("/v1/blocks/" + allocation).getString("state"));
    }

    /** Accounts whose piece could be one increment larger. */
    @SuppressWarnings("unchecked")
    private static Set<String> accountsWithRoom(List<Map<String, Object>> lines, long increment) {
        return lines.stream()
                .filter(line -> number((Map<String, Object>) line.get("legal"), "maximum")
                                .longValueExact()
                        >= number(line, "allocated_quantity").longValueExact() + increment)
                .map(line -> (String) line.get("account_id"))
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> request(String method, String side, long quantityPar) {
        Map<String, Object> parameters = new HashMap<>();
        if (method.equals("PRO_RATA")) {
            parameters.put("base_metric", side.equals("SELL") ? "HOLDING" : "NAV");
        }
        if (method.equals("CUSTOM_WEIGHTS")) {
            Map<String, Double> weights = new LinkedHashMap<>();
            List<String> accounts =
                    pm.get("/v1/portfolio-groups/" + groups.get(0)).getList("accounts.account_id");
            accounts.forEach(account -> weights.put(account, 1.0 / accounts.size()));
            parameters.put("weights", weights);
        }
        return Map.of(
                "order",
                Map.of("security_id", security.get("cusip"), "side", side, "quantity", quantityPar),
                "allocation_method",
                method,
                "portfolio_groups",
                groups,
                "parameters",
                parameters,
                "constraints",
                Map.of("respect_cash", true, "min_allocation", LEAST_PAR, "compliance_check", true));
    }

    /** A bond that many accounts hold in small denominations, so that both sides have something to do. */
    private static Map<String, Object> mostHeldSecurity() {
        List<String> accounts = pm.get("/v1/portfolio-groups/" + groups.get(0)).getList("accounts.account_id");
        Map<String, Long> holders = accounts.stream()
                .limit(25)
                .flatMap(account -> pm.get("/v1/positions/" + account).<String>getList("positions.cusip").stream())
                .collect(Collectors.groupingBy(cusip -> cusip, Collectors.counting()));
        return holders.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(held -> pm.findSecurity(held.getKey()))
                .filter(security -> number(security, "min_denomination").longValueExact() <= 2000)
                .findFirst()
                .orElseThrow();
    }

    private static String smallestGroup() {
        List<Map<String, Object>> all = pm.get("/v1/portfolio-groups").getList("portfolio_groups");
        return all.stream()
                .min(Comparator.comparing(group -> number(group, "account_count")))
                .map(group -> (String) group.get("group_id"))
                .orElseThrow();
    }

    private static int accountsOf(List<String> groups) {
        return (int) groups.stream()
                .flatMap(group ->
                        pm.get("/v1/portfolio-groups/" + group).<String>getList("accounts.account_id").stream())
                .distinct()
                .count();
    }

    private static Map<String, Long> pieces(List<Map<String, Object>> lines) {
        return lines.stream()
                .filter(line -> number(line, "allocated_quantity").signum() > 0)
                .collect(Collectors.toMap(
                        line -> (String) line.get("account_id"),
                        line -> number(line, "allocated_quantity").longValueExact()));
    }

    /** @return par by account of the live orders that Aladdin really stored for this allocation */
    private static Map<String, Long> inAladdin(String allocationId, String side) {
        JsonPath stored = given().baseUri(SharedStack.stack().simulator().toString())
                .get("/simulator/orders?limit=100000")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, Object>> orders = stored.getList("orders");
        return orders.stream()
                .filter(order -> allocationId.equals(order.get("basketId")))
                .filter(order -> !"Canceled".equals(order.get("orderStatus")))
                .peek(order -> assertEquals(side, order.get("transactionType")))
                .collect(Collectors.toMap(
                        JourneyIT::portfolioOf, order -> number(order, "face").longValueExact()));
    }

    @SuppressWarnings("unchecked")
    private static String portfolioOf(Map<String, Object> order) {
        List<Map<String, Object>> details = (List<Map<String, Object>>) order.get("orderDetails");
        assertEquals(1, details.size());
        return (String) ((Map<String, Object>) details.get(0).get("portfolioReference")).get("portfolioTicker");
    }
}
