package com.allocationsystem.benchmarks;

import com.allocationsystem.allocation.engine.AllocationEngine;
import com.allocationsystem.allocation.engine.frontier.Frontier;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.engine.method.dispersion.LocalSearch;
import com.allocationsystem.allocation.fixture.LargePieces;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.method.DistanceLimit;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.benchmarks.gap.ThreadUse;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.TreeMap;

/**
 * How long the frontiers of 10 orders take, half of them sales, beside single allocations without a limit.
 *
 * @param points of all frontiers
 * @param optimal of these, proven so
 * @param oneMilliseconds mean of one allocation without a limit
 * @param frontierMilliseconds mean of one frontier, its smallest distance included
 * @param worstMilliseconds of the slowest frontier
 */
record FrontierTimes(
        int points, int optimal, double oneMilliseconds, double frontierMilliseconds, double worstMilliseconds) {

    private static final int SEEDS = 5;
    private static final MinDispersion LEAST =
            new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-9, 1000);
    private static final AllocationEngine ENGINE = new AllocationEngine(LocalSearch.NONE);

    /** @param smallestPar of a piece; 0 for the orders' own of 1 to 5 million */
    static FrontierTimes measure(int accounts, long smallestPar) {
        FrontierTimes sum = new FrontierTimes(0, 0, 0, 0, 0);
        for (int round = 0; round < 2; round++) {
            sum = new FrontierTimes(0, 0, 0, 0, 0);
            for (int seed = 0; seed < SEEDS; seed++) {
                for (Side side : Side.values()) {
                    AllocationInputs large = LargePieces.order(accounts, seed, side, LEAST);
                    AllocationInputs order =
                            smallestPar == 0 ? large : Samples.with(large, new Constraints(true, smallestPar, true));
                    sum = sum.plus(of(order));
                }
            }
        }
        int orders = SEEDS * Side.values().length;
        return new FrontierTimes(
                sum.points,
                sum.optimal,
                sum.oneMilliseconds / orders,
                sum.frontierMilliseconds / orders,
                sum.worstMilliseconds);
    }

    private static FrontierTimes of(AllocationInputs order) {
        ProRata.Base base = order.order().side() == Side.SELL ? ProRata.Base.HOLDING : ProRata.Base.NAV;
        long started = ThreadUse.cpuNanos();
        split(order, base, null);
        long single = ThreadUse.cpuNanos();
        BigDecimal smallest = ENGINE.smallestDistance(OrderRules.check(order.with(within(base, BigDecimal.ZERO))))
                .orElseThrow();
        Frontier frontier = Frontier.of(smallest, distance -> split(order, base, distance));
        double milliseconds = (ThreadUse.cpuNanos() - single) / 1e6;
        int optimal = (int) frontier.points().stream()
                .filter(point -> point.plan().certificate().status() == Certificate.Status.OPTIMAL)
                .count();
        return new FrontierTimes(
                frontier.points().size(), optimal, (single - started) / 1e6, milliseconds, milliseconds);
    }

    private static AllocationPlan split(AllocationInputs order, ProRata.Base base, BigDecimal distance) {
        return ENGINE.allocate(OrderRules.check(order.with(distance == null ? LEAST : within(base, distance))));
    }

    private static MinDispersion within(ProRata.Base base, BigDecimal distance) {
        return LEAST.within(new DistanceLimit(distance, new ProRata(base, new TreeMap<>())));
    }

    private FrontierTimes plus(FrontierTimes other) {
        return new FrontierTimes(
                points + other.points,
                optimal + other.optimal,
                oneMilliseconds + other.oneMilliseconds,
                frontierMilliseconds + other.frontierMilliseconds,
                Math.max(worstMilliseconds, other.worstMilliseconds));
    }
}
