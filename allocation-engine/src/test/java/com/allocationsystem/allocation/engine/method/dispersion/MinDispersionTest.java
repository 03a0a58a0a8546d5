package com.allocationsystem.allocation.engine.method.dispersion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.shared.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinDispersionTest {

    private static final MinDispersion LEAST =
            new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 1000);

    /** Worked out in docs/domain/min-dispersion.md: water is poured on the lowest until all stand at one level. */
    @Test
    void lowestAccountsAreFilledToOneLevel() {
        // ASD -1.0, -0.5, 0.2; NAV 10,000,000 each; 100,000 par add 0.91826833 x 13.132 / 100 = 0.120587
        // 500,000 par: all to A lifts it to -0.397, over B; level: (-1.0 - 0.5 + 5 x 0.120587) / 2 = -0.448533
        // A gets (0.551467 / 0.120587) x 100,000 = 457,319, B 42,681; on the grid 457,000 and 43,000
        AllocationPlan plan =
                allocate(LEAST, 500_000, account("A", 1e7, 4.0), account("B", 1e7, 4.5), account("C", 1e7, 5.2));
        assertArrayEquals(new long[] {457_000, 43_000, 0}, pieces(plan));
        // ASD after: -0.448917, -0.448148, 0.2; mean -0.232355; deviations -0.216562, -0.215793, 0.432355
        assertEquals(0.305721, plan.certificate().value(), 1e-6);
        assertEquals(Certificate.Status.OPTIMAL, plan.certificate().status());
        assertEquals(ReasonCode.WATER_LEVEL, plan.allocations().get(0).reason().code());
        // pre: -1.0, -0.5, 0.2 has mean -0.433333 and variance (0.321111 + 0.004444 + 0.401111) / 3 = 0.242222
        assertEquals(Math.sqrt(0.242222), plan.summary().preTradeStdDev(), 1e-6);
    }

    /** Worked out in docs/domain/min-dispersion.md: the multiplier leaves a gap, the least cost of every total closes it. */
    @Test
    void gapOfTheMultiplierIsClosedByTheLeastCostOfEveryTotal() {
        double u = 0.91826833 * 13.132 / 100; // what 100,000 par add
        List<Account> accounts =
                List.of(account("A", 1e7, 5 - 6 * u), account("B", 1e7, 5 - 5 * u), account("C", 1e7, 5 - u));
        AllocationPlan plan = CheckedEngine.allocate(
                Samples.inputs(Side.BUY, 300_000, Samples.bond(200_000, 100_000), LEAST, 0, accounts));
        assertArrayEquals(new long[] {300_000, 0, 0}, pieces(plan));
        // costs round the mean -3u: 0, 4 and 4 u^2; by the multiplier at least 7 u^2
        assertEquals(u * Math.sqrt(8 / 3.0), plan.certificate().value(), 1e-12);
        assertEquals(Certificate.Status.OPTIMAL, plan.certificate().status());
        assertTrue(plan.certificate().intervals().stream().anyMatch(MeanInterval::exact));
    }

    /** Distances from the mean -0.232355: A 0.216562, B 0.215793, C 0.432355. */
    @Test
    void toleranceIsAShareOfTheMean_reportedAndNeverAReasonToStop() {
        Account[] accounts = {account("A", 1e7, 4.0), account("B", 1e7, 4.5), account("C", 1e7, 5.2)};
        AllocationPlan narrow = allocate(LEAST, 500_000, accounts);
        AllocationPlan wide =
                allocate(new MinDispersion(LEAST.target(), LEAST.weighting(), 0.95, 1e-4, 1000), 500_000, accounts);
        assertArrayEquals(pieces(narrow), pieces(wide));
        assertEquals(0, narrow.summary().withinTolerance());
        assertEquals(2, wide.summary().withinTolerance()); // 0.95 x 0.232355 = 0.220737
        assertEquals(0.432355, wide.summary().maxDeviation(), 1e-6);
        assertEquals(0.215793, wide.summary().minDeviation(), 1e-6);
        assertEquals(
                List.of(true, true, false),
                wide.allocations().stream()
                        .map(AccountAllocation::withinTolerance)
                        .toList());
    }

    /** Deviations -1.0, 0 and -0.5: A and C are filled to one level of deviation, B stands above it. */
    @Test
    void deviationsFromTargetsAreFilledToOneLevel() {
        MinDispersion method = new MinDispersion(
                TargetMetric.ACTIVE_SPREAD_DURATION,
                MinDispersion.Weighting.EQUAL,
                MinDispersion.DEFAULT_TOLERANCE,
                1e-4,
                1000,
                new TreeMap<>(Map.of("A", 0.0, "B", -0.5, "C", 0.7)),
                null);
        Account d = account("D", 1e7, 1.0);
        AllocationPlan plan =
                allocate(method, 500_000, account("A", 1e7, 4.0), account("B", 1e7, 4.5), account("C", 1e7, 5.2), d);
        assertArrayEquals(new long[] {457_000, 0, 43_000, 0}, pieces(plan));
        assertEquals(
                -0.5, plan.summary().preTradeMean(), 1e-12); // of the deviations; D has no target and does not count
        assertEquals(ReasonCode.MISSING_DATA, plan.allocations().get(3).reason().code());
    }

    @Test
    void saleLowersTheHighest() {
        List<Account> accounts =
                List.of(holder("A", 6.0, 1_000_000), holder("B", 5.0, 1_000_000), holder("C", 4.0, 1_000_000));
        AllocationInputs inputs = Samples.inputs(Side.SELL, 400_000, Samples.bond(2000, 1000), LEAST, 0, accounts);
        assertArrayEquals(new long[] {400_000, 0, 0}, pieces(CheckedEngine.allocate(inputs)));
    }

    @Test
    void marginalIsOneNumberForAllAtTheLevel() {
        AllocationPlan plan =
                allocate(LEAST, 3_000_000, account("A", 1e7, 4.0), account("B", 1e7, 4.5), account("C", 1e7, 4.2));
        double first = plan.allocations().get(0).reason().marginal();
        for (AccountAllocation line : plan.allocations()) {
            assertEquals(first, line.reason().marginal(), 2 * 0.0012); // one increment moves an account by 0.0012
        }
    }

    @Test
    void bondThatMovesNothingIsSharedByNav() {
        AllocationInputs inputs = Samples.inputs(
                Side.BUY,
                100_000,
                Samples.bond(2000, 1000, 0, null), // a Treasury: spread duration 0
                LEAST,
                0,
                List.of(account("A", 75e6, 4.0), account("B", 25e6, 5.0)));
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertArrayEquals(new long[] {75_000, 25_000}, pieces(plan));
        assertEquals(Certificate.Status.OPTIMAL, plan.certificate().status());
        assertEquals(plan.summary().preTradeStdDev(), plan.summary().postTradeStdDev());
    }

    @Test
    void accountWithoutDtsIsLeftOut_whenDtsIsTheTarget() {
        Account known = account("A", 1e7, 4.0);
        Account b = account("B", 1e7, 4.5);
        Account unknown = new Account(
                b.accountId(),
                b.accountName(),
                b.nav(),
                b.availableCash(),
                b.settledCash(),
                0,
                0L,
                b.holdingMarketValue(),
                4,
                4,
                null,
                null,
                null,
                "BM",
                6,
                5,
                b.issuerMarketValue(),
                b.sectorMarketValue(),
                List.of());
        MinDispersion dts = new MinDispersion(TargetMetric.DTS, MinDispersion.Weighting.EQUAL, 1e-4, 100);
        AllocationPlan plan = allocate(dts, 100_000, known, unknown);
        assertArrayEquals(new long[] {100_000, 0}, pieces(plan));
        assertEquals(ReasonCode.MISSING_DATA, plan.allocations().get(1).reason().code());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 300, 1_000, 10_000})
    void gapIsAtMostOneInAMillion_onDesksOfEverySize(int accounts) {
        for (MinDispersion.Weighting weighting : MinDispersion.Weighting.values()) {
            for (int seed = 0; seed < 3; seed++) {
                MinDispersion method = new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, weighting, 1e-6, 1000);
                Certificate certificate =
                        CheckedEngine.allocate(desk(accounts, seed, method)).certificate();
                assertTrue(
                        certificate.relativeGap() <= 1e-6,
                        accounts + " " + weighting + " " + seed + " " + certificate.relativeGap());
            }
        }
    }

    @Test
    void sameInputGivesTheSamePlan() {
        AllocationInputs inputs = desk(200, 5, LEAST);
        assertEquals(CheckedEngine.allocate(inputs), CheckedEngine.allocate(inputs));
    }

    /** Increments of 1,000, smallest pieces of 200,000, half the accounts short of cash. */
    private static AllocationInputs desk(int n, long seed, MinDispersion method) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Account> accounts = new ArrayList<>();
        double navs = 0;
        for (int i = 0; i < n; i++) {
            double nav = Math.round(1e7 * StrictMath.exp(4 * random.nextDouble()));
            navs += nav;
            double cash = i % 2 == 0 ? Math.round(nav * 0.006 * random.nextDouble()) : nav;
            accounts.add(Samples.account("A" + (1_000_000 + i), nav, cash, 0, 3.5 + 3 * random.nextDouble()));
        }
        long quantity = 1000 * (long) (navs * 0.004 / 1000);
        return Samples.inputs(Side.BUY, quantity, Samples.bond(2000, 1000), method, 200_000, accounts);
    }

    private static Account account(String id, double nav, double spreadDuration) {
        return Samples.account(id, nav, 1e9, 0, spreadDuration);
    }

    private static Account holder(String id, double spreadDuration, long holdingPar) {
        return Samples.account(id, 1e7, 0, holdingPar, spreadDuration);
    }

    private static AllocationPlan allocate(MinDispersion method, long quantityPar, Account... accounts) {
        return CheckedEngine.allocate(
                Samples.inputs(Side.BUY, quantityPar, Samples.bond(2000, 1000), method, 0, List.of(accounts)));
    }

    private static long[] pieces(AllocationPlan plan) {
        return plan.allocations().stream()
                .mapToLong(AccountAllocation::quantityPar)
                .toArray();
    }
}
