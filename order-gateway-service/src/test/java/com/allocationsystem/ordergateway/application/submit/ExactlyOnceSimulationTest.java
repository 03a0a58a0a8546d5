package com.allocationsystem.ordergateway.application.submit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.ordergateway.application.port.in.block.ChangeBlocksUseCase;
import com.allocationsystem.ordergateway.application.port.in.change.CancelOrderUseCase;
import com.allocationsystem.ordergateway.application.port.in.change.ExpectedVersion;
import com.allocationsystem.ordergateway.application.port.in.change.ModifyOrderUseCase;
import com.allocationsystem.ordergateway.application.port.in.work.WorkKind;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig.Operations;
import com.allocationsystem.ordergateway.domain.block.BlockChange;
import com.allocationsystem.ordergateway.domain.block.ChangeLine;
import com.allocationsystem.ordergateway.domain.block.ChangeLine.State;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.ordergateway.domain.terms.OrderStyle;
import com.allocationsystem.ordergateway.fake.port.FaultyOrderManagement;
import com.allocationsystem.ordergateway.fake.port.FixedConfig;
import com.allocationsystem.ordergateway.fake.port.InMemoryOrderStore;
import com.allocationsystem.ordergateway.fixture.Gateway;
import com.allocationsystem.ordergateway.fixture.Orders;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.testsupport.HandSetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Seeded lives of allocations with a fault at every step: in the end each child stands in Aladdin exactly once, or has
 * failed and stands there not at all. A failing seed is named in the message and replays exactly.
 */
class ExactlyOnceSimulationTest {

    private static final int SEEDS = 1500;
    private static final Duration GRACE =
            FaultyOrderManagement.LATEST.multipliedBy(2).plusMillis(1);

    /** Every fault is logged, and here they are the rule. */
    @BeforeAll
    static void quiet() {
        Logger.getLogger(ExactlyOnceSimulationTest.class.getPackageName()).setLevel(Level.OFF);
    }

    @AfterAll
    static void loud() {
        Logger.getLogger(ExactlyOnceSimulationTest.class.getPackageName()).setLevel(null);
    }

    @Test
    void everyChildStandsInAladdinExactlyOnceOrHasFailed_whateverBreaks() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<String> violations = new Life(seed, GRACE).run();
            assertEquals(List.of(), violations, "seed " + seed);
        }
    }

    /** The same at a site that has single operations only. */
    @Test
    void everyChildSentByItselfStandsInAladdinExactlyOnceOrHasFailed_whateverBreaks() {
        for (long seed = 0; seed < 500; seed++) {
            Life life = new Life(seed, new FixedConfig(GRACE, OrderStyle.CHILDREN, Operations.SINGLE));
            assertEquals(List.of(), life.run(), "seed " + seed);
            assertEquals(0, life.orderManagement.batches(), "seed " + seed);
        }
    }

    /** The same for allocations that are one order each; their children are never apart. */
    @Test
    void everyBlockStandsInAladdinExactlyOnceOrHasFailed_whateverBreaks() {
        for (long seed = 0; seed < 500; seed++) {
            List<String> violations = new Life(seed, new FixedConfig(GRACE, OrderStyle.BLOCK)).run();
            assertEquals(List.of(), violations, "seed " + seed);
        }
    }

    /** The same when the time to send ends in the middle: what was sent stands, what was not has failed, and nothing is sent later. */
    @ParameterizedTest
    @EnumSource(OrderStyle.class)
    void everyChildStandsInAladdinExactlyOnceOrHasFailed_whenTheTimeToSendEnds(OrderStyle style) {
        int lapsed = 0;
        for (long seed = 0; seed < 500; seed++) {
            Life life = new Life(seed, new FixedConfig(GRACE, style));
            life.sendBefore = Orders.NOON.plusSeconds(life.random.nextInt(60));
            assertEquals(List.of(), life.run(), "seed " + seed);
            lapsed += life.lapsed();
        }
        assertTrue(lapsed > 500, "only %d orders were late in 500 lives".formatted(lapsed));
    }

    /** An allocation canceled as a whole at any moment of its life ends canceled, or each of its orders says why not. */
    @ParameterizedTest
    @EnumSource(OrderStyle.class)
    void everyOrderOfACanceledAllocationEndsAsItsLineSays_whateverBreaks(OrderStyle style) {
        for (long seed = 0; seed < 500; seed++) {
            Life life = new Life(seed, new FixedConfig(GRACE, style));
            life.cancelAt = life.random.nextInt(60);
            assertEquals(List.of(), life.run(), "seed " + seed);
        }
    }

    /** A suite that finds nothing wrong with a sender that does not wait for proof of absence proves nothing. */
    @Test
    void duplicatesAreFound_whenTheGraceTimeIsLeftOut() {
        long duplicates = 0;
        for (long seed = 0; seed < 300; seed++) {
            duplicates += new Life(seed, Duration.ZERO)
                    .run().stream()
                            .filter(violation -> violation.contains("stands 2 times"))
                            .count();
        }
        assertTrue(duplicates > 20, "only " + duplicates + " duplicates in 300 lives");
    }

    /** One seeded life of three allocations. */
    private static final class Life {

        private final HandSetClock clock = new HandSetClock(Orders.NOON);
        private final InMemoryOrderStore store = new InMemoryOrderStore();
        private final FixedConfig config;
        private final Random random;
        private final FaultyOrderManagement orderManagement;
        private final Gateway gateway;
        private final List<String> allocations = new ArrayList<>();
        private int cancelAt = -1;
        private UUID canceled;
        private Instant sendBefore = Orders.MIDNIGHT;

        Life(long seed, Duration grace) {
            this(seed, new FixedConfig(grace));
        }

        Life(long seed, FixedConfig settings) {
            config = settings;
            random = new Random(seed);
            orderManagement = new FaultyOrderManagement(seed, clock);
            gateway = new Gateway(store, orderManagement, config, clock);
        }

        List<String> run() {
            try (gateway) {
                return live();
            }
        }

        private List<String> live() {
            for (int size : new int[] {1 + random.nextInt(3), 4 + random.nextInt(10), 12}) {
                String allocationId = UUID.nameUUIDFromBytes(new byte[] {(byte) size, (byte) random.nextInt()})
                        .toString();
                allocations.add(allocationId);
                gateway.accept.accept(Gateway.batch(allocationId, size, sendBefore));
            }
            for (int step = 0; step < 60; step++) {
                if (step == cancelAt) {
                    cancelWhole(allocations.get(random.nextInt(allocations.size())));
                }
                step();
            }
            orderManagement.healthy = true;
            for (int step = 0; step < 400 && !(allFinal() && changeIsOver()); step++) {
                for (WorkKind kind : WorkKind.values()) {
                    work(kind);
                }
                clock.advance(Duration.ofSeconds(2));
            }
            return violations();
        }

        private void step() {
            clock.advance(Duration.ofMillis(random.nextInt(random.nextInt(10) == 0 ? 70_000 : 1500)));
            if (random.nextInt(6) == 0 && config.style() == OrderStyle.CHILDREN) {
                changeSomething();
            }
            work(WorkKind.values()[random.nextInt(WorkKind.values().length)]);
        }

        private void work(WorkKind kind) {
            try {
                gateway.work.doSome(kind);
            } catch (RuntimeException died) {
                // The process died in the middle; what it held stays claimed until its lease is over.
            }
        }

        private void changeSomething() {
            List<ChildOrder> submitted = orders().stream()
                    .filter(order -> order.state() == OrderState.SUBMITTED
                            && order.aladdin().live())
                    .toList();
            if (submitted.isEmpty()) {
                return;
            }
            ChildOrder order = submitted.get(random.nextInt(submitted.size()));
            String id = order.id().toString();
            long wanted = 100_000 + 1000L * random.nextInt(900);
            if (random.nextBoolean()) {
                gateway.modify.modify(new ModifyOrderUseCase.Command(
                        id,
                        wanted == order.terms().quantityPar() ? wanted + 1000 : wanted,
                        null,
                        false,
                        false,
                        "trader",
                        Entitlement.ALL,
                        ExpectedVersion.ANY));
            } else {
                gateway.cancel.cancel(
                        new CancelOrderUseCase.Command(id, "r", "trader", Entitlement.ALL, ExpectedVersion.ANY));
            }
        }

        private void cancelWhole(String allocationId) {
            canceled = gateway.changeMany
                    .ask(new ChangeBlocksUseCase.Command(
                            null,
                            BlockChange.Kind.CANCEL,
                            List.of(),
                            List.of(allocationId),
                            List.of(),
                            "sent in error",
                            "pm",
                            Entitlement.ALL))
                    .id();
        }

        private BlockChange change() {
            return gateway.changeMany.read(canceled.toString(), Entitlement.ALL);
        }

        private boolean changeIsOver() {
            return canceled == null || change().count(State.WAITING, State.SENT) == 0;
        }

        private List<String> violationsOfLines() {
            List<String> violations = new ArrayList<>();
            for (ChangeLine line : canceled == null ? List.<ChangeLine>of() : change().lines()) {
                ChildOrder order = store.find(line.orderId().toString()).orElseThrow();
                boolean gone = order.state() == OrderState.CANCELLED
                        || order.state() == OrderState.FAILED
                        || order.aladdin().canceled();
                if (!changeIsOver() || gone != (line.state() == State.DONE)) {
                    violations.add("%s is %s, its line %s: %s"
                            .formatted(order.terms().externalId(), order.state(), line.state(), line.detail()));
                }
            }
            return violations;
        }

        private int lapsed() {
            return (int) orders().stream()
                    .filter(order -> order.state() == OrderState.FAILED
                            && order.handling().message().startsWith("Not sent"))
                    .count();
        }

        private boolean sentInTime(ChildOrder order) {
            Instant sentAt = order.handling().sentAt();
            return sentAt == null || sentAt.isBefore(sendBefore);
        }

        private boolean allFinal() {
            return orders().stream().allMatch(order -> switch (order.state()) {
                case SUBMITTED, FAILED, CANCELLED -> true;
                default -> false;
            });
        }

        private List<ChildOrder> orders() {
            return allocations.stream()
                    .flatMap(id -> store.children(id).stream())
                    .toList();
        }

        private List<String> violations() {
            List<String> violations = violationsOfLines();
            violations.addAll(config.style() == OrderStyle.BLOCK ? violationsOfBlocks() : violationsOfChildren());
            return violations;
        }

        private List<String> violationsOfBlocks() {
            List<String> violations = new ArrayList<>();
            for (String allocationId : allocations) {
                List<ChildOrder> children = store.children(allocationId);
                ChildOrder first = children.get(0);
                long stored = orderManagement.stored(first.terms().nameInAladdin());
                boolean together = children.stream()
                        .allMatch(child ->
                                child.state() == first.state() && Objects.equals(child.aladdin(), first.aladdin()));
                if (stored != (first.aladdin() == null ? 0 : 1) || !together || !allFinal()) {
                    violations.add("%s is %s and stands %d times, its children together: %s"
                            .formatted(allocationId, first.state(), stored, together));
                }
            }
            return violations;
        }

        private List<String> violationsOfChildren() {
            List<String> violations = new ArrayList<>();
            for (ChildOrder order : orders()) {
                String externalId = order.terms().externalId();
                long stored = orderManagement.stored(externalId);
                long expected = order.aladdin() == null ? 0 : 1;
                if (!sentInTime(order)) {
                    violations.add("%s was sent at %s"
                            .formatted(externalId, order.handling().sentAt()));
                }
                if (stored != expected || !allFinal()) {
                    violations.add("%s is %s and stands %d times".formatted(externalId, order.state(), stored));
                } else if (stored == 1 && order.terms().quantityPar() != orderManagement.quantityOf(externalId)) {
                    violations.add(externalId + " has another quantity in Aladdin");
                } else if (stored == 1
                        && order.state() == OrderState.CANCELLED
                        && !orderManagement.statusOf(externalId).equals("Canceled")) {
                    violations.add(externalId + " is not canceled in Aladdin");
                }
            }
            return violations;
        }
    }
}
