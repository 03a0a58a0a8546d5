package com.allocationsystem.ordergateway.application.submit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.ordergateway.application.port.in.change.CancelOrderUseCase;
import com.allocationsystem.ordergateway.application.port.in.change.ExpectedVersion;
import com.allocationsystem.ordergateway.application.port.in.change.ModifyOrderUseCase;
import com.allocationsystem.ordergateway.application.port.in.work.WorkKind;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.ordergateway.domain.terms.OrderStyle;
import com.allocationsystem.ordergateway.fake.port.FaultyOrderManagement;
import com.allocationsystem.ordergateway.fake.port.FixedConfig;
import com.allocationsystem.ordergateway.fake.port.InMemoryOrderStore;
import com.allocationsystem.ordergateway.fixture.Gateway;
import com.allocationsystem.ordergateway.fixture.Orders;
import com.allocationsystem.testsupport.HandSetClock;
import java.time.Duration;
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

    /** The same for allocations that are one order each; their children are never apart. */
    @Test
    void everyBlockStandsInAladdinExactlyOnceOrHasFailed_whateverBreaks() {
        for (long seed = 0; seed < 500; seed++) {
            List<String> violations = new Life(seed, new FixedConfig(GRACE, OrderStyle.BLOCK)).run();
            assertEquals(List.of(), violations, "seed " + seed);
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
                gateway.accept.accept(Gateway.batch(allocationId, size));
            }
            for (int step = 0; step < 60; step++) {
                step();
            }
            orderManagement.healthy = true;
            for (int step = 0; step < 400 && !allFinal(); step++) {
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
            String id = submitted.get(random.nextInt(submitted.size())).id().toString();
            if (random.nextBoolean()) {
                gateway.modify.modify(new ModifyOrderUseCase.Command(
                        id, 100_000 + 1000L * random.nextInt(900), null, false, false, "trader", ExpectedVersion.ANY));
            } else {
                gateway.cancel.cancel(new CancelOrderUseCase.Command(id, "r", "trader", ExpectedVersion.ANY));
            }
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
            return config.style() == OrderStyle.BLOCK ? violationsOfBlocks() : violationsOfChildren();
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
                if (stored != expected || !allFinal()) {
                    violations.add("%s is %s and stands %d times".formatted(externalId, order.state(), stored));
                } else if (stored == 1 && order.terms().quantityPar() != orderManagement.quantityOf(externalId)) {
                    violations.add(externalId + " has another quantity in Aladdin");
                } else if (order.state() == OrderState.CANCELLED
                        && !orderManagement.statusOf(externalId).equals("Canceled")) {
                    violations.add(externalId + " is not cancelled in Aladdin");
                }
            }
            return violations;
        }
    }
}
