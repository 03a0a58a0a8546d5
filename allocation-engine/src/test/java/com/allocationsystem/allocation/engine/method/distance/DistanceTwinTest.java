package com.allocationsystem.allocation.engine.method.distance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.engine.oracle.EverySplitNearProRata;
import com.allocationsystem.allocation.fixture.RandomOrders;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.DistanceLimit;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.MinDispersion.Weighting;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.shared.InvalidInputException;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The distance limit on thousands of ugly small orders against full enumeration. */
class DistanceTwinTest {

    private static final int CASES = 20_000;
    private static final Pattern SMALLEST = Pattern.compile("smallest distance that has one is ([0-9.]+)");
    private static final BigDecimal STEP = new BigDecimal("0.0001");

    private static final List<BigDecimal> DISTANCES = List.of(
            BigDecimal.ZERO,
            new BigDecimal("0.05"),
            new BigDecimal("0.25"),
            new BigDecimal("0.5"),
            BigDecimal.ONE,
            new BigDecimal("1.5"),
            new BigDecimal("4"));

    @Test
    void dispersionIsTheLeastWithinTheDistance_andTheSmallestDistanceIsNamed() {
        int possible = 0;
        int impossible = 0;
        for (int seed = 0; seed < CASES; seed++) {
            BigDecimal distance = DISTANCES.get(seed % DISTANCES.size());
            ProRata.Base base = seed % 3 == 0 ? ProRata.Base.EQUAL : ProRata.Base.NAV;
            AllocationInputs inputs = RandomOrders.small(seed, method(distance, base), 4);
            boolean held = inputs.accounts().stream().anyMatch(a -> a.holdingPar() > 0);
            if (seed % 3 == 1 && held) {
                base = ProRata.Base.HOLDING;
                inputs = inputs.with(method(distance, base));
            }
            EverySplitNearProRata twin = new EverySplitNearProRata(inputs, base);
            OptionalDouble least = twin.least(distance);
            String at = "seed " + seed + " within " + distance + " of " + base;
            if (least.isPresent()) {
                compare(inputs, twin, least.getAsDouble(), at);
                possible++;
            } else {
                AllocationInputs tooNear = inputs;
                String said = assertThrows(InvalidInputException.class, () -> CheckedEngine.allocate(tooNear), at)
                        .getMessage();
                Matcher smallest = SMALLEST.matcher(said);
                assertTrue(smallest.find() && said.startsWith("parameters.max_distance is "), said);
                BigDecimal enough = new BigDecimal(smallest.group(1));
                assertTrue(twin.least(enough).isPresent(), at + " " + said);
                assertTrue(twin.least(enough.subtract(STEP)).isEmpty(), at + " " + said);
                impossible++;
            }
        }
        assertTrue(possible > CASES / 2 && impossible > CASES / 100, possible + " and " + impossible);
    }

    @Test
    void aLargerDistanceNeverRaisesTheDispersion() {
        for (int seed = CASES; seed < CASES + 400; seed++) {
            double before = Double.POSITIVE_INFINITY;
            for (BigDecimal distance : DISTANCES) {
                AllocationInputs inputs = RandomOrders.small(seed, method(distance, ProRata.Base.EQUAL), 6);
                try {
                    double value = CheckedEngine.allocate(inputs).summary().postTradeStdDev();
                    assertTrue(value <= before * (1 + 1e-9) + Certificate.NEGLIGIBLE, seed + " within " + distance);
                    before = value;
                } catch (InvalidInputException tooNear) {
                    assertEquals(Double.POSITIVE_INFINITY, before, seed + " within " + distance);
                }
            }
        }
    }

    private static void compare(AllocationInputs inputs, EverySplitNearProRata twin, double least, String at) {
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertEquals(twin.total(), plan.summary().totalAllocatedPar(), at);
        double value = plan.summary().postTradeStdDev();
        double rounding =
                1e-13 * plan.allocations().size() * (1 + Math.abs(plan.summary().postTradeMean()));
        assertTrue(
                value <= Math.max(Certificate.NEGLIGIBLE, least * (1 + 1e-9) + rounding),
                at + " least " + least + " found " + value);
        assertTrue(plan.certificate().lowerBound() <= least * (1 + 1e-12) + rounding, at + " least " + least);
        assertTrue(
                value - plan.certificate().lowerBound()
                        <= Math.max(Certificate.NEGLIGIBLE, 1e-9 * value + 1e6 * rounding),
                at);
    }

    private static MinDispersion method(BigDecimal distance, ProRata.Base base) {
        return new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, Weighting.EQUAL, 0, 1000)
                .within(new DistanceLimit(distance, new ProRata(base, new TreeMap<>())));
    }
}
