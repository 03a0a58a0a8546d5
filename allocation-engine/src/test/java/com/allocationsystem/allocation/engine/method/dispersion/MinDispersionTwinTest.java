package com.allocationsystem.allocation.engine.method.dispersion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.engine.oracle.EveryLegalSplit;
import com.allocationsystem.allocation.fixture.RandomOrders;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.MinDispersion.Weighting;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** MIN_DISPERSION on thousands of ugly small orders against full enumeration. */
class MinDispersionTwinTest {

    private static final int CASES = 20_000;
    private static final int CASES_OF_EACH = 2_000;

    /** A variance is a difference of squares, so the least dispersion that can be told from 0 is the root of its rounding. */
    private static final double SMALLEST = 1e6;

    @Test
    void dispersionIsTheLeastOfAllLegalSplits_onRandomOrders() {
        compare(new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, Weighting.EQUAL, 0, 1000), 0, CASES);
    }

    @ParameterizedTest
    @MethodSource("targetsAndWeightings")
    void soItIsOfEveryMetricAndWeighting(TargetMetric target, Weighting weighting) {
        compare(new MinDispersion(target, weighting, 0, 1000), CASES, CASES_OF_EACH);
    }

    @Test
    void soItIsOfDeviationsFromTargets() {
        TreeMap<String, Double> goals = new TreeMap<>(Map.of("AA", 0.4, "AB", -0.3, "AC", 1.1, "AD", 0.0, "AE", -2.0));
        for (int seed = 0; seed < CASES_OF_EACH; seed++) {
            AllocationInputs any = RandomOrders.small(seed, method(goals), 5);
            TreeMap<String, Double> own = new TreeMap<>(goals);
            own.keySet()
                    .retainAll(any.accounts().stream().map(a -> a.accountId()).toList());
            compare(any.with(method(own)), seed);
        }
    }

    private static MinDispersion method(TreeMap<String, Double> goals) {
        return new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, Weighting.EQUAL, 0.05, 0, 1000, goals, null);
    }

    static Stream<Arguments> targetsAndWeightings() {
        return Stream.of(TargetMetric.values())
                .flatMap(target -> Stream.of(Weighting.values()).map(weighting -> Arguments.of(target, weighting)));
    }

    private static void compare(MinDispersion method, int firstSeed, int cases) {
        int open = 0;
        for (int seed = firstSeed; seed < firstSeed + cases; seed++) {
            open += compare(RandomOrders.small(seed, method, 5), seed) ? 0 : 1;
        }
        assertTrue(open <= cases / 100, open + " not proven: only those within rounding may be");
    }

    /** @return whether the least dispersion is proven */
    private static boolean compare(AllocationInputs inputs, int seed) {
        long total = EveryLegalSplit.largestTotal(inputs);
        double[] least = {Double.POSITIVE_INFINITY};
        EveryLegalSplit.visit(
                inputs, total, split -> least[0] = Math.min(least[0], EveryLegalSplit.dispersion(inputs, split)));
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        String at = "seed " + seed + " " + plan.certificate();
        assertEquals(total, plan.summary().totalAllocatedPar(), at);
        double value = plan.summary().postTradeStdDev();
        double rounding =
                1e-13 * plan.allocations().size() * (1 + Math.abs(plan.summary().postTradeMean()));
        assertTrue(value <= least[0] * (1 + 1e-9) + rounding, at + " least " + least[0]);
        assertTrue(plan.certificate().lowerBound() <= least[0] * (1 + 1e-12) + rounding, at + " least " + least[0]);
        assertEquals(value, plan.certificate().value(), 1e-12 * value + 1e-15, at);
        assertTrue(value - plan.certificate().lowerBound() <= 1e-9 * value + SMALLEST * rounding, at);
        return plan.certificate().status() == Certificate.Status.OPTIMAL;
    }
}
