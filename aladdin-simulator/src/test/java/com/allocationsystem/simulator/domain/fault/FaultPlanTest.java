package com.allocationsystem.simulator.domain.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FaultPlanTest {

    private static final String POST = "order:post";

    @Test
    void probabilityIsKeptOverManyRequests() {
        FaultPlan plan = plan(new Fault(POST, 0.3, 503, false, 0, 0, 0, null, null, null, null, false, null));
        int hits = 0;
        for (int i = 0; i < 100_000; i++) {
            hits += plan.roll(POST).status() == null ? 0 : 1;
        }
        assertEquals(30_000, hits, 750); // 5 standard deviations of a binomial: 5 x sqrt(100000 x 0.3 x 0.7) = 725
    }

    @Test
    void faultStopsAfterItsTimes() {
        FaultPlan plan = plan(new Fault(POST, 1, 503, false, 0, 0, 0, null, 2, null, null, false, null));
        assertEquals(503, plan.roll(POST).status());
        assertEquals(503, plan.roll(POST).status());
        assertNull(plan.roll(POST).status());
    }

    @Test
    void faultsOfOneRequestJoin_theFirstStatusStands() {
        FaultPlan plan = plan(
                new Fault(POST, 1, null, false, 10, 0, 70, null, null, null, null, false, null),
                new Fault(POST, 1, 502, true, 5, 0, 30, 4, null, null, null, false, null),
                new Fault(POST, 1, 400, false, 0, 0, 0, 9, null, null, null, false, null));
        assertEquals(new Effect(502, true, 15, 0, 70, null, null, false, 4), plan.roll(POST));
        assertEquals(Effect.NONE, plan.roll("orders:filter"));
    }

    @Test
    void quotaOpensAgainAfterItsMinute() {
        FaultPlan plan = plan(new Fault(POST, 1, null, false, 0, 0, 0, null, null, null, null, false, 2));
        assertTrue(plan.overQuota(POST, 1_000).isEmpty());
        assertTrue(plan.overQuota(POST, 2_000).isEmpty());
        assertEquals(OptionalInt.of(58), plan.overQuota(POST, 3_000)); // the minute began at 1 s
        assertEquals(OptionalInt.of(1), plan.overQuota(POST, 60_999));
        assertTrue(plan.overQuota(POST, 61_000).isEmpty());
    }

    private static FaultPlan plan(Fault... faults) {
        return new FaultPlan(List.of(faults), new SplittableRandom(7));
    }
}
