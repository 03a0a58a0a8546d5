package com.allocationsystem.localstack.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.localstack.RunningStack;
import com.allocationsystem.localstack.faults.commit.Desk;
import com.allocationsystem.localstack.faults.commit.Http;
import com.allocationsystem.localstack.faults.commit.Wishes;
import com.allocationsystem.localstack.process.PidBook;
import com.allocationsystem.localstack.process.Signals;
import com.allocationsystem.localstack.supervision.Keeper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two replicas of the order gateway on one database and one Redis. */
class ReplicasIT {

    private static final Duration LONGEST_SETTLING = Duration.ofMinutes(2);

    /** Aladdin's own quota of orders:batchPost; a lease short enough to see it end. */
    private static final Map<String, String> SETTINGS = Map.of(
            "OAS_ORDERS_LEASE",
            "8s",
            "OAS_ORDERS_REQUEST_TIMEOUT",
            "4s",
            "OAS_ALADDIN_READ_TIMEOUT_MS",
            "3000",
            "OAS_ORDERS_BATCH_SIZE",
            "100");

    private static final int QUOTA_PER_MINUTE = 250;

    private static RunningStack stack;
    private static Keeper second;
    private static Wishes wishes;
    private static Http simulator;
    private static Weather weather;

    @BeforeAll
    static void start() throws Exception {
        stack = RunningStack.up(SETTINGS);
        second = stack.orderGatewayReplica(2);
        wishes = Wishes.at(new Desk(stack.gateway()));
        simulator = new Http(stack.simulator());
        weather = new Weather(simulator);
    }

    @AfterAll
    static void stop() throws Exception {
        if (second != null) {
            second.stop();
        }
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void childrenOfADeadReplicaAreTakenUpByTheOther() throws Exception {
        Keeper third = stack.orderGatewayReplica(3);
        HandedOver batches = new HandedOver(stack);
        simulator.put("/simulator/faults", List.of(Map.of("operation", "orders:batchPost", "delay_ms", 1500)));
        for (int i = 0; i < 4; i++) {
            batches.add(wishes.bond(), wishes.accounts());
        }
        await(batches, "SUBMITTING", 1);
        for (Keeper victim : List.of(second, third)) {
            PidBook pids = new PidBook(stack.state());
            pids.find(victim.component().name())
                    .flatMap(pids::process)
                    .ifPresent(process -> Signals.send("KILL", process));
            victim.stop();
        }
        weather.calm();
        await(batches, "SUBMITTED", batches.children());
        assertEquals(Map.of(1, batches.children()), batches.inAladdin(simulator));
        second = stack.orderGatewayReplica(2);
    }

    /** The whole suite only: it takes as long as the quota makes it take. */
    @Test
    @Tag("whole")
    void tenThousandChildrenKeepToTheQuota() throws Exception {
        weather.quota(QUOTA_PER_MINUTE);
        HandedOver batches = new HandedOver(stack);
        Map<String, Long> before = weather.batchCalls();
        Instant begun = Instant.now();
        while (batches.children() < 10_000) {
            batches.add(wishes.bond(), wishes.accounts());
        }
        await(batches, "SUBMITTED", batches.children());
        double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        weather.calm();
        Map<String, Long> after = weather.batchCalls();
        long taken = after.getOrDefault("200", 0L) - before.getOrDefault("200", 0L);
        long refused = after.getOrDefault("429", 0L) - before.getOrDefault("429", 0L);
        double quotaAlone = Math.ceil(batches.children() / 100.0) * 60 / QUOTA_PER_MINUTE;
        System.out.printf(
                "%n| children | replicas | batch calls | refused (429) | s | s by the quota alone | ratio |%n"
                        + "|---|---|---|---|---|---|---|%n| %d | 2 | %d | %d | %.1f | %.1f | %.2f |%n%n",
                batches.children(), taken, refused, seconds, quotaAlone, seconds / quotaAlone);
        assertEquals(Map.of(1, batches.children()), batches.inAladdin(simulator));
        assertEquals(0, refused, "within the quota");
    }

    /** Until so many of the children are in a state. */
    private static void await(HandedOver batches, String state, int atLeast) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(LONGEST_SETTLING);
        Map<String, Integer> counts = batches.counts();
        while (counts.getOrDefault(state, 0) < atLeast) {
            assertTrue(Instant.now().isBefore(deadline), "not within " + LONGEST_SETTLING + ": " + counts);
            Thread.sleep(200);
            counts = batches.counts();
        }
    }
}
