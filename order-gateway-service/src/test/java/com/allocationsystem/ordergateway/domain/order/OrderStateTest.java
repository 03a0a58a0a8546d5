package com.allocationsystem.ordergateway.domain.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.allocationsystem.ordergateway.fixture.Orders;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every pair of states and every way an order can be moved. */
class OrderStateTest {

    private static final Instant NOW = Orders.NOON.plusSeconds(1);
    private static final AladdinRecord OPEN = new AladdinRecord("A-1", "Open");

    /** The legal moves, written out a second time (DOMAIN.md section 7, and the order path's rules). */
    private static final Set<String> LEGAL = Set.of(
            "PENDING>SUBMITTING",
            "PENDING>CANCELLED",
            "PENDING>FAILED",
            "SUBMITTING>SUBMITTED",
            "SUBMITTING>FAILED",
            "SUBMITTING>PENDING",
            "SUBMITTING>UNKNOWN",
            "UNKNOWN>SUBMITTED",
            "UNKNOWN>PENDING",
            "UNKNOWN>FAILED",
            "FAILED>UNKNOWN",
            "SUBMITTED>MODIFYING",
            "SUBMITTED>CANCELLING",
            "MODIFYING>SUBMITTED",
            "CANCELLING>CANCELLED",
            "CANCELLING>SUBMITTED");

    /** Each way to move an order, with the states from which it may be used. */
    private static final Map<String, Way> WAYS = new LinkedHashMap<>();

    static {
        way("claimed", o -> o.claimed(NOW, NOW), "PENDING");
        way("carriedBy", o -> o.carriedBy(new Handling.Operation("op", 0), NOW, NOW), "SUBMITTING");
        way("accepted", o -> o.accepted(OPEN, null, NOW), "SUBMITTING", "UNKNOWN");
        way("refused", o -> o.refused("no", NOW), "SUBMITTING", "UNKNOWN");
        way("notTaken", o -> o.notTaken("quota", NOW, NOW), "SUBMITTING");
        way("inDoubt", o -> o.inDoubt("lost", NOW, NOW), "SUBMITTING");
        way("doubtRenewed", o -> o.doubtRenewed(true, NOW, NOW), "UNKNOWN");
        way("absent", o -> o.absent(20, NOW), "UNKNOWN");
        way("absent, given up", o -> o.absent(1, NOW), "UNKNOWN");
        way("lapsed", o -> o.lapsed(NOW), "PENDING");
        way("retryAsked", o -> o.retryAsked("a", Orders.MIDNIGHT, NOW), "FAILED");
        way("canceledUnsent", o -> o.canceledUnsent("r", "a", NOW), "PENDING");
        way("modificationAsked", o -> o.modificationAsked(1, null, "r", "a", null, NOW), "SUBMITTED");
        way("cancellationAsked", o -> o.cancellationAsked("r", "a", null, NOW), "SUBMITTED");
        way("changeClaimed", o -> o.changeClaimed(NOW, NOW), "MODIFYING", "CANCELLING");
        way("changeNotTaken", o -> o.changeNotTaken(NOW, NOW), "MODIFYING", "CANCELLING");
        way("changeInDoubt", o -> o.changeInDoubt(NOW, NOW), "MODIFYING", "CANCELLING");
        way("changeApplied", o -> o.changeApplied(OPEN, NOW), "MODIFYING", "CANCELLING");
        way("changeRefused", o -> o.changeRefused(OPEN, "no", NOW), "MODIFYING", "CANCELLING");
        way("observed", o -> o.observed(new AladdinRecord("A-1", "Active"), NOW, NOW), "SUBMITTED");
    }

    private record Way(UnaryOperator<ChildOrder> step, Set<String> from) {}

    private static void way(String name, UnaryOperator<ChildOrder> step, String... from) {
        WAYS.put(name, new Way(step, Set.of(from)));
    }

    @TestFactory
    Stream<DynamicTest> everyPairIsAllowedOrNot() {
        return pairs().map(pair -> DynamicTest.dynamicTest(
                pair[0] + " to " + pair[1],
                () -> assertEquals(
                        LEGAL.contains(pair[0] + ">" + pair[1]), pair[0].next().contains(pair[1]))));
    }

    @TestFactory
    Stream<DynamicTest> everyWayIsOpenFromItsStatesOnly() {
        return WAYS.entrySet().stream().flatMap(way -> Arrays.stream(OrderState.values())
                .map(state ->
                        DynamicTest.dynamicTest(way.getKey() + " from " + state, () -> check(way.getValue(), state))));
    }

    @TestFactory
    Stream<DynamicTest> everyWayMakesTheNextVersion() {
        return WAYS.entrySet().stream()
                .map(way -> DynamicTest.dynamicTest(way.getKey(), () -> {
                    String from = new TreeSet<>(way.getValue().from()).first();
                    ChildOrder before = Orders.in(OrderState.valueOf(from));
                    ChildOrder after = way.getValue().step().apply(before);
                    assertEquals(before.stamp().version() + 1, after.stamp().version());
                    assertEquals(
                            after.state() == OrderState.MODIFYING || after.state() == OrderState.CANCELLING,
                            after.change() != null);
                }));
    }

    private static void check(Way way, OrderState state) {
        ChildOrder order = Orders.in(state);
        if (way.from().contains(state.name())) {
            ChildOrder after = way.step().apply(order);
            boolean stays = after.state() == state;
            assertEquals(true, stays || LEGAL.contains(state + ">" + after.state()));
        } else {
            assertThrows(IllegalOrderMoveException.class, () -> way.step().apply(order));
        }
    }

    private static Stream<OrderState[]> pairs() {
        return Arrays.stream(OrderState.values())
                .flatMap(from -> Arrays.stream(OrderState.values()).map(to -> new OrderState[] {from, to}));
    }
}
