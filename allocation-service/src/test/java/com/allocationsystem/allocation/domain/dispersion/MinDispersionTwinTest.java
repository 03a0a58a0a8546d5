package com.allocationsystem.allocation.domain.dispersion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.domain.AllocationEngine;
import com.allocationsystem.allocation.domain.AllocationInputs;
import com.allocationsystem.allocation.domain.AllocationPlan;
import com.allocationsystem.allocation.domain.EveryLegalSplit;
import com.allocationsystem.allocation.domain.RandomOrders;
import com.allocationsystem.allocation.domain.method.MinDispersion;
import com.allocationsystem.allocation.domain.metric.TargetMetric;
import org.junit.jupiter.api.Test;

/** MIN_DISPERSION on thousands of ugly small orders against full enumeration. */
class MinDispersionTwinTest {

    private static final int CASES = 20_000;
    private static final MinDispersion METHOD =
            new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 0, 1000);

    @Test
    void dispersionIsTheLeastOfAllLegalSplits_onRandomOrders() {
        for (int seed = 0; seed < CASES; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, METHOD, 5);
            long total = EveryLegalSplit.largestTotal(inputs);
            double[] least = {Double.POSITIVE_INFINITY};
            EveryLegalSplit.visit(
                    inputs, total, split -> least[0] = Math.min(least[0], EveryLegalSplit.dispersion(inputs, split)));
            AllocationPlan plan = AllocationEngine.allocate(inputs);
            String at = "seed " + seed + " " + plan.certificate();
            assertEquals(total, plan.summary().totalAllocatedPar(), at);
            double value = plan.summary().postTradeStdDev();
            assertTrue(value <= least[0] * (1 + 1e-9) + 1e-13, at + " least " + least[0]);
            assertTrue(plan.certificate().lowerBound() <= least[0] * (1 + 1e-12) + 1e-13, at + " least " + least[0]);
            assertEquals(value, plan.certificate().value(), 1e-12 * value + 1e-15, at);
        }
    }
}
