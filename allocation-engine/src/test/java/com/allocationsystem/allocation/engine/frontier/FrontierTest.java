package com.allocationsystem.allocation.engine.frontier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.AllocationEngine;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.engine.method.dispersion.LocalSearch;
import com.allocationsystem.allocation.fixture.LargePieces;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.DistanceLimit;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FrontierTest {

    private static final MinDispersion LEAST =
            new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-9, 1000);

    private static final ProRata BY_NAV = new ProRata(ProRata.Base.NAV, new TreeMap<>());

    /** The example of docs/domain/frontier.md. */
    @Test
    void pointsGoFromProRataToNoLimit_andStandWhereTheDispersionFalls() {
        List<FrontierPoint> points = frontier(Samples.inputs(
                        Side.BUY,
                        500_000,
                        Samples.bond(2000, 1000),
                        LEAST,
                        0,
                        List.of(
                                Samples.account("A", 1e7, 1e9, 0, 4.0),
                                Samples.account("B", 1e7, 1e9, 0, 4.5),
                                Samples.account("C", 1e7, 1e9, 0, 5.2))))
                .points();
        assertEquals(Frontier.POINTS, points.size());
        FrontierPoint first = points.get(0);
        FrontierPoint last = points.get(10);
        assertEquals(BigDecimal.ZERO, first.maxDistance());
        assertEquals(0.491643, first.dispersion(), 1e-6);
        assertEquals(666.667, first.distance().greatestPar(), 1e-3);
        assertEquals(0.004, first.distance().greatest(), 1e-6); // 666.667 / 166,666.667
        assertEquals((333.333 + 333.333 + 666.667) / 3, first.distance().meanPar(), 1e-3);
        assertEquals(1333.333 / 500_000, first.distance().mean(), 1e-6);
        assertNull(last.maxDistance());
        assertEquals(0.305721, last.dispersion(), 1e-6);
        assertEquals(1.742, last.distance().greatest(), 1e-3); // A: (457,000 - 166,666.667) / 166,666.667
        assertFalls(points);
    }

    /** 40 accounts, pieces of a million and more: no split within 0 of the shares, yet every point is proven. */
    @Test
    void orderOfLargePieces_beginsAtTheSmallestDistance_andEveryPointIsOptimal() {
        Frontier frontier = frontier(LargePieces.order(40, 1, Side.BUY, LEAST, 5));
        assertEquals(Frontier.POINTS, frontier.points().size());
        assertFalls(frontier.points());
        for (FrontierPoint point : frontier.points()) {
            assertEquals(Certificate.Status.OPTIMAL, point.plan().certificate().status(), "" + point.maxDistance());
        }
    }

    @Test
    void accountsAtALimitAreCounted() {
        Frontier frontier = frontier(Samples.inputs(
                Side.BUY,
                500_000,
                Samples.bond(2000, 1000),
                LEAST,
                0,
                List.of(
                        Samples.account("A", 1e7, 50_000, 0, 4.0),
                        Samples.account("B", 1e7, 1e9, 0, 4.5),
                        Samples.account("C", 1e7, 1e9, 0, 5.2))));
        assertEquals(1, frontier.accountsAtLimit());
    }

    private static void assertFalls(List<FrontierPoint> points) {
        for (int k = 1; k < points.size(); k++) {
            FrontierPoint before = points.get(k - 1);
            FrontierPoint point = points.get(k);
            String at = before.maxDistance() + " to " + point.maxDistance();
            assertTrue(point.dispersion() <= before.dispersion() * (1 + 1e-9), at);
            assertTrue(point.maxDistance() == null || point.maxDistance().compareTo(before.maxDistance()) > 0, at);
        }
    }

    private static Frontier frontier(AllocationInputs inputs) {
        AllocationInputs nearest = inputs.with(within(BigDecimal.ZERO));
        BigDecimal smallest = new AllocationEngine(LocalSearch.NONE)
                .smallestDistance(OrderRules.check(nearest))
                .orElseThrow();
        return Frontier.of(smallest, distance -> CheckedEngine.allocate(inputs.with(within(distance))));
    }

    private static MinDispersion within(BigDecimal distance) {
        return LEAST.within(distance == null ? null : new DistanceLimit(distance, BY_NAV));
    }
}
