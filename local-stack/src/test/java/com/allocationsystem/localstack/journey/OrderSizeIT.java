package com.allocationsystem.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An order that stands in Aladdin is made larger past each limit of its account in turn: over the whole stack, as a trader. */
@ExtendWith(SharedStack.class)
class OrderSizeIT {

    /** More than all accounts together can buy, so that every line of the preview says which limit stops it. */
    private static final long LARGE = 400_000_000;

    private static Trader pm;
    private static Trader trader;
    private static List<String> groups;
    private static Map<String, Object> bond;
    private static long minimum;
    private static long step;

    private final List<String> placed = new ArrayList<>();

    @BeforeAll
    static void signIn() {
        pm = Trader.signIn(SharedStack.stack().gateway(), "pm");
        trader = Trader.signIn(SharedStack.stack().gateway(), "trader");
        groups = pm.get("/v1/portfolio-groups").getList("portfolio_groups.group_id");
        bond = bondOfOddRests();
        minimum = number(bond, "min_denomination");
        step = number(bond, "increment");
    }

    /** Later journeys find the cash and holdings as they were. */
    @AfterEach
    void cancelAll() {
        placed.forEach(order -> pm.cancel(order));
    }

    @Test
    void saleIsNotRaisedAboveTheHolding_norToAnOddRest() {
        Map<String, Object> line = lines("SELL", LARGE).stream()
                .filter(held -> number(held, "holding") % step == 0 && number(held, "holding") > 4 * minimum)
                .findFirst()
                .orElseThrow();
        String account = (String) line.get("account_id");
        long held = number(line, "holding");
        String order = place("SELL", account);

        assertRefused(trader.modify(order, 3 * held), "at most %,d (holding of %,d".formatted(held, held));
        assertRefused(trader.modify(order, held + step), "at most %,d".formatted(held));
        assertRefused(
                trader.modify(order, held - minimum + step),
                "it would leave %,d of %,d held, below the minimum denomination %,d"
                        .formatted(minimum - step, held, minimum));
        assertStands(order, minimum);
        assertEquals(held - minimum, position(account));

        Response all = pm.modifyAndOverride(order, held);
        assertEquals("SUCCESS", all.jsonPath().getString("status"), all::asString);
        assertRefused(trader.modify(order, held - minimum + step), "below the minimum denomination");
        Response less = trader.modify(order, held - minimum);
        assertEquals("SUCCESS", less.jsonPath().getString("status"), less::asString);
        assertEquals(minimum, position(account));
    }

    @Test
    void purchaseIsNotRaisedAboveTheCash() {
        Map<String, Object> line = stoppedBy("CASH");
        long most = most(line);
        String order = place("BUY", (String) line.get("account_id"));

        assertRefused(trader.modify(order, most + step), "at most %,d (cash available at settlement)".formatted(most));
        assertRefused(trader.modify(order, most + 100 * step), "cash available at settlement");
        assertStands(order, minimum);
    }

    @Test
    void purchaseIsNotRaisedAboveAHardRule() {
        Map<String, Object> line = stoppedBy("COMPLIANCE");
        long most = most(line);
        String order = place("BUY", (String) line.get("account_id"));

        assertRefused(trader.modify(order, most + step), "at most %,d (rule ".formatted(most));
        assertRefused(pm.modifyAndOverride(order, most + step), "at most %,d (rule ".formatted(most));
        assertStands(order, minimum);
    }

    @Test
    void twoIncreasesAtOnceDoNotBothUseTheSameCash() throws Exception {
        Map<String, Object> line = stoppedBy("CASH");
        String account = (String) line.get("account_id");
        long each = minimum + (most(line) * 3 / 5 - minimum) / step * step;
        String one = place("BUY", account);
        String other = place("BUY", account);

        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Callable<Response>> calls =
                List.of(() -> pm.modifyAndOverride(one, each), () -> pm.modifyAndOverride(other, each));
        List<Integer> statuses = new ArrayList<>();
        for (Future<Response> answer : threads.invokeAll(calls)) {
            statuses.add(answer.get().statusCode());
        }
        threads.shutdown();
        statuses.sort(null);
        assertEquals(List.of(200, 422), statuses);
    }

    private static void assertRefused(Response answer, String words) {
        assertEquals(422, answer.statusCode(), answer::asString);
        assertEquals(List.of("quantity"), answer.jsonPath().getList("violations.field"));
        String message = answer.jsonPath().getString("violations[0].message");
        assertTrue(message.contains(words), () -> message + " does not say: " + words);
    }

    private static void assertStands(String order, long quantity) {
        JsonPath now = pm.get("/v1/orders/" + order);
        assertEquals("SUBMITTED", now.getString("status"));
        assertEquals(quantity, now.getLong("quantity"));
    }

    /** @return the order of one smallest piece for this account alone, standing in Aladdin */
    private String place(String side, String account) {
        Response preview = pm.preview(request(side, minimum, "CUSTOM_WEIGHTS", Map.of("weights", Map.of(account, 1))));
        assertEquals(200, preview.statusCode(), preview::asString);
        String allocation = preview.jsonPath().getString("allocation_id");
        Response commit = pm.commit(allocation);
        assertEquals("SUCCESS", commit.jsonPath().getString("status"), commit::asString);
        String order = pm.get("/v1/orders?allocation_id=" + allocation).getString("orders[0].order_id");
        placed.add(order);
        return order;
    }

    private static Map<String, Object> stoppedBy(String reason) {
        return lines("BUY", LARGE).stream()
                .filter(line -> reason.equals(((Map<?, ?>) line.get("reason")).get("code")))
                .filter(line -> most(line) > 20 * minimum)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no account is stopped by " + reason));
    }

    private static List<Map<String, Object>> lines(String side, long quantity) {
        String base = side.equals("SELL") ? "HOLDING" : "NAV";
        Response preview = pm.preview(request(side, quantity / step * step, "PRO_RATA", Map.of("base_metric", base)));
        assertEquals(200, preview.statusCode(), preview::asString);
        return preview.jsonPath().getList("allocations");
    }

    private static Map<String, Object> request(
            String side, long quantity, String method, Map<String, Object> parameters) {
        return Map.of(
                "order", Map.of("security_id", bond.get("cusip"), "side", side, "quantity", quantity),
                "allocation_method", method,
                "portfolio_groups", groups,
                "parameters", parameters);
    }

    /** Held by some account, its smallest piece larger than its step: a sale can leave a rest that may not be held. */
    private static Map<String, Object> bondOfOddRests() {
        List<String> accounts = pm.get("/v1/portfolio-groups/" + groups.get(0)).getList("accounts.account_id");
        return accounts.stream()
                .limit(25)
                .flatMap(account -> pm.get("/v1/positions/" + account).<String>getList("positions.cusip").stream())
                .distinct()
                .map(cusip -> pm.findSecurity(cusip))
                .filter(security -> number(security, "min_denomination") > number(security, "increment"))
                .filter(security -> number(security, "min_denomination") % number(security, "increment") == 0)
                .filter(security -> number(security, "min_denomination") <= 2000)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no held bond has a step below its minimum denomination"));
    }

    private static long position(String account) {
        List<Map<String, Object>> positions =
                pm.get("/v1/positions/" + account + "?as_of=CURRENT").getList("positions");
        return positions.stream()
                .filter(position -> bond.get("cusip").equals(position.get("cusip")))
                .mapToLong(position -> number(position, "quantity"))
                .sum();
    }

    private static long most(Map<String, Object> line) {
        return number((Map<?, ?>) line.get("legal"), "maximum");
    }

    private static long number(Map<?, ?> object, String member) {
        return new BigDecimal(String.format(Locale.ROOT, "%s", object.get(member))).longValueExact();
    }
}
