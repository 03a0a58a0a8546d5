package com.allocationsystem.localstack.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.localstack.RunningStack;
import com.allocationsystem.localstack.faults.commit.Desk;
import com.allocationsystem.localstack.faults.commit.Http;
import com.allocationsystem.localstack.faults.commit.Wishes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Each child order reaches Aladdin exactly once, whatever breaks. A short form in every test run; the whole of it, 200
 * commits, by {@code ./dev test --faults}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultSuiteIT {

    private static final boolean WHOLE = Boolean.getBoolean("oas.faults.whole");
    private static final long SEED = Long.getLong("oas.faults.seed", 20261123);

    /**
     * Patience as short as the simulator's faults allow (late acceptance 0.8 s, search lag 0.5 s), so that a storm takes minutes,
     * not hours; quotas wide, as they have a test of their own.
     */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("OAS_ORDERS_LEASE", "8s"),
            Map.entry("OAS_ORDERS_REQUEST_TIMEOUT", "4s"),
            Map.entry("OAS_ALADDIN_READ_TIMEOUT_MS", "3000"),
            Map.entry("OAS_ORDERS_GRACE_TIME", "2s"),
            Map.entry("OAS_ORDERS_PAUSE", "1s"),
            Map.entry("OAS_ORDERS_OPERATION_PATIENCE", "3s"),
            Map.entry("OAS_ORDERS_OPERATION_ABANDON", "12s"),
            Map.entry("OAS_HAND_OVER_LONGEST_PAUSE", "3s"),
            Map.entry("OAS_ORDERS_QUOTA_ORDER_POST", "6000"),
            Map.entry("OAS_ORDERS_QUOTA_BATCH_POST", "6000"),
            Map.entry("OAS_ORDERS_QUOTA_FILTER", "6000"),
            Map.entry("OAS_ORDERS_QUOTA_OPERATIONS", "6000"));

    private static RunningStack stack;
    private static Desk desk;
    private static Wishes wishes;
    private static Http simulator;
    private static Weather weather;
    private static final Set<String> EVER_COMMITTED = new HashSet<>();

    @BeforeAll
    static void start() throws Exception {
        stack = RunningStack.up(SETTINGS);
        desk = new Desk(stack.gateway());
        wishes = Wishes.at(desk);
        simulator = new Http(stack.simulator());
        weather = new Weather(simulator);
    }

    @AfterAll
    static void stop() throws Exception {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    @Order(1)
    void hundredCommitsOfOnePreviewAreOneAllocation() throws Exception {
        String id = desk.post("/v1/allocations/preview", wishes.of(0, new Random(SEED)))
                .body()
                .path("allocation_id")
                .asText();
        EVER_COMMITTED.add(id);
        Callable<Http.Answer> commit = () -> desk.post(
                "/v1/allocations/" + id + "/commit", Map.of("comment", "all at once", "override_warnings", true));
        List<Http.Answer> answers = new ArrayList<>();
        ExecutorService callers = Executors.newFixedThreadPool(100);
        try {
            for (Future<Http.Answer> answer : callers.invokeAll(java.util.Collections.nCopies(100, commit))) {
                answers.add(answer.get());
            }
        } finally {
            callers.shutdownNow();
        }
        assertEquals(
                Set.of(200),
                new HashSet<>(answers.stream().map(Http.Answer::status).toList()));
        assertEquals(1, new HashSet<>(answers.stream().map(Http.Answer::body).toList()).size());
        assertEquals(Map.of(), new Books(desk, simulator).compare(List.of(id)).wrong());
    }

    @Test
    @Order(2)
    void everyChildIsThereOnce_orFailedWithAReason() throws Exception {
        Verdict verdict = storm(WHOLE ? 200 : 9);
        verdict.print("Storm, seed " + SEED);
        assertEquals(Map.of(), verdict.wrong());
        assertEquals(0, new Books(desk, simulator).neverCommitted(EVER_COMMITTED));
        assertTrue(verdict.faults > 0 && !verdict.kills.isEmpty(), "nothing went wrong: this proved nothing");
    }

    @Test
    @Order(3)
    void sameSuiteCatchesASenderThatDoesNotLookUp() throws Exception {
        long before = weather.faultsPlayed();
        weather.stormForABlindSender();
        Collection<String> committed = new Storm(desk, wishes, SEED + 1).place(WHOLE ? 40 : 6);
        weather.calm();
        Verdict verdict = new Books(desk, simulator).compare(committed);
        verdict.faults = weather.faultsPlayed() - before;
        verdict.print("The same faults, without kills, for a sender whose look-ups find nothing");
        assertTrue(verdict.duplicated > 0, "a suite that lets this pass proves nothing");
    }

    private static Verdict storm(int commits) throws Exception {
        long before = weather.faultsPlayed();
        weather.storm();
        Collection<String> committed;
        Kills kills = WHOLE ? Kills.start(stack, SEED, 6000, Integer.MAX_VALUE) : Kills.start(stack, SEED, 1500, 4);
        try (kills) {
            committed = new Storm(desk, wishes, SEED).place(commits);
        }
        weather.calm();
        EVER_COMMITTED.addAll(committed);
        Verdict verdict = new Books(desk, simulator).compare(committed);
        verdict.kills = kills.counts();
        verdict.faults = weather.faultsPlayed() - before;
        return verdict;
    }
}
