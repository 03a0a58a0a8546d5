package com.allocationsystem.allocation.engine.fillpath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.checker.fill.FillPathCheck;
import com.allocationsystem.allocation.engine.AllocationEngine;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.engine.method.dispersion.LocalSearch;
import com.allocationsystem.allocation.engine.oracle.EveryLegalSplit;
import com.allocationsystem.allocation.fixture.RandomOrders;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.fill.Award;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.shared.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StatementPathTest {

    private static final int CASES = 20_000;
    private static final MinDispersion LEAST =
            new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 0, 1000);
    private static final ProRata BY_NAV = new ProRata(ProRata.Base.NAV, new TreeMap<>());

    /** Every account has a tradable size at every fill, sales with odd lots too; the checker follows the path by code of its own. */
    @Test
    void everyAccountIsTradableAtEveryFill_andTheCheckerFollowsThePath() {
        int fills = 0;
        for (int seed = 0; seed < CASES; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, BY_NAV, 5);
            AllocationPlan plan = CheckedEngine.allocate(inputs);
            List<Award> awards = StatementPath.of(inputs, plan).awards();
            assertEquals(List.of(), FillPathCheck.failures(inputs, plan, awards), "seed " + seed);
            Map<String, Long> held = new HashMap<>();
            for (Award award : awards) {
                long has = held.merge(award.accountId(), award.par(), Long::sum);
                Account account = inputs.accounts().stream()
                        .filter(a -> a.accountId().equals(award.accountId()))
                        .findFirst()
                        .orElseThrow();
                assertTrue(
                        EveryLegalSplit.isLegal(inputs, account, has),
                        "seed %d: %s has %d".formatted(seed, award, has));
                fills++;
            }
            long placed = awards.isEmpty() ? 0 : awards.get(awards.size() - 1).filledPar();
            assertEquals(plan.summary().totalAllocatedPar(), placed, "seed " + seed);
        }
        assertTrue(fills > CASES, fills + " fills");
    }

    /** A sells 5,500: 1,000, 2,000 and 3,000 leave the minimum of 2,000, the next step is all of it. */
    @Test
    void onTheWayToAFullLiquidation_theMinimumStays() {
        AllocationInputs inputs = Samples.inputs(
                Side.SELL,
                5_500,
                Samples.bond(2000, 1000),
                BY_NAV,
                0,
                List.of(Samples.account("A", 1e7, 0, 5_500, 4.0)));
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertEquals(
                List.of(1000L, 2000L, 3000L, 5500L),
                StatementPath.of(inputs, plan).placeablePars());
    }

    /** Worked out in docs/domain/partial-fills.md. */
    @Test
    void regretOfAFillThatTheTieGivesToTheWrongAccount() {
        AllocationInputs inputs = Samples.inputs(
                Side.BUY,
                4_000,
                Samples.bond(2000, 1000),
                LEAST,
                0,
                List.of(Samples.account("A", 1e6, 1e9, 0, 4.01), Samples.account("B", 1e6, 1e9, 0, 4.0)));
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        FillPath path = StatementPath.of(inputs, plan);
        List<FillRegret> regrets =
                new AllocationEngine(LocalSearch.NONE).regrets(OrderRules.check(inputs), path, path.placeablePars());
        assertEquals(List.of(2000L, 4000L), path.placeablePars());
        assertEquals(0.017059, regrets.get(0).dispersion(), 1e-6);
        assertEquals(0.007059, regrets.get(0).leastDispersion(), 1e-6);
        assertEquals(1.4167, regrets.get(0).regret(), 1e-3);
        assertEquals(0, regrets.get(1).regret(), 1e-6);
    }

    /** Against full enumeration of each fill: the stated least dispersion is the least there is. */
    @Test
    void leastDispersionOfEachFill_isThatOfAllItsSplits() {
        int compared = 0;
        for (int seed = 0; seed < 400; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, LEAST, 4);
            AllocationPlan plan = CheckedEngine.allocate(inputs);
            FillPath path = StatementPath.of(inputs, plan);
            for (FillRegret fill : new AllocationEngine(LocalSearch.NONE)
                    .regrets(OrderRules.check(inputs), path, path.placeablePars())) {
                double[] best = {Double.POSITIVE_INFINITY};
                EveryLegalSplit.visit(
                        inputs,
                        fill.filledPar(),
                        split -> best[0] = Math.min(best[0], EveryLegalSplit.dispersion(inputs, split)));
                double rounding = 1e-6 * (1 + best[0]);
                assertEquals(best[0], fill.leastDispersion(), rounding, "seed %d: %s".formatted(seed, fill));
                assertTrue(fill.dispersion() >= best[0] - rounding, "seed %d: %s".formatted(seed, fill));
                compared++;
            }
        }
        assertTrue(compared > 400, compared + " fills");
    }

    @Test
    void checkerFindsAPathThatIsNotTheOne() {
        AllocationInputs inputs = Samples.inputs(
                Side.BUY,
                10_000,
                Samples.bond(2000, 1000),
                BY_NAV,
                0,
                List.of(Samples.account("A", 1e7, 1e9, 0, 4.0), Samples.account("B", 1e7, 1e9, 0, 4.0)));
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        List<Award> awards = StatementPath.of(inputs, plan).awards();
        List<Award> swapped = new ArrayList<>(awards);
        Collections.swap(swapped, 0, 1);
        List<Award> reordered = List.of(
                new Award(swapped.get(0).accountId(), 2000, 2000),
                new Award(swapped.get(1).accountId(), 2000, 4000));
        assertFalse(FillPathCheck.failures(inputs, plan, swapped).isEmpty());
        assertFalse(FillPathCheck.failures(inputs, plan, concat(reordered, awards.subList(2, awards.size())))
                .isEmpty());
        assertFalse(FillPathCheck.failures(inputs, plan, awards.subList(0, awards.size() - 1))
                .isEmpty());
    }

    private static List<Award> concat(List<Award> one, List<Award> other) {
        List<Award> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
