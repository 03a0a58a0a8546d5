package com.allocationsystem.allocation.engine.method.distance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.method.DistanceLimit;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AccountAllocation.ProRataRange;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.shared.InvalidInputException;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Worked out in docs/domain/frontier.md: three equal accounts, 500,000 par, shares of 166,666.667. */
class WithinDistanceTest {

    private static final List<Account> ABC = List.of(account("A", 4.0), account("B", 4.5), account("C", 5.2));
    private static final Bond BOND = Samples.bond(2000, 1000);

    @Test
    void distance0_isTheRoundedProRataSplit_ofTheLeastDispersion() {
        AllocationPlan plan = CheckedEngine.allocate(order("0", 500_000, BOND, ABC));
        assertArrayEquals(new long[] {167_000, 167_000, 166_000}, pieces(plan));
        assertEquals(
                new ProRataRange(166_666.667, 166_000, 167_000),
                plan.allocations().get(0).proRata());
        assertEquals(Certificate.Status.OPTIMAL, plan.certificate().status());
        assertEquals(0.491643, plan.certificate().value(), 1e-6);
        assertEquals(ReasonCode.DISTANCE, plan.allocations().get(2).reason().code());
        assertEquals(
                "The distance limit allows no less than 166000 par round the pro rata share of 166667.",
                plan.allocations().get(2).reason().detail());
    }

    /** Three quarters of 500,000 / 3 are 125,000 exactly, five quarters 208,333.33. */
    @Test
    void endsAreExact_andMoveOutwardToATradableSize() {
        AllocationPlan plan = CheckedEngine.allocate(order("0.25", 500_000, BOND, ABC));
        assertArrayEquals(new long[] {209_000, 166_000, 125_000}, pieces(plan));
        assertEquals(
                new ProRataRange(166_666.667, 125_000, 209_000),
                plan.allocations().get(1).proRata());
        assertEquals(0.451076, plan.certificate().value(), 1e-6);
    }

    @Test
    void fromADistanceOf1_anAccountMayGetNothing() {
        AllocationPlan plan = CheckedEngine.allocate(order("1", 500_000, BOND, ABC));
        assertArrayEquals(new long[] {334_000, 166_000, 0}, pieces(plan));
        assertEquals(0.328950, plan.certificate().value(), 1e-6);
        assertEquals(ReasonCode.WATER_LEVEL, plan.allocations().get(2).reason().code());
    }

    /** A share between nothing and the smallest piece may be rounded either way. */
    @Test
    void shareUnderTheSmallestPiece_isNothingOrThat() {
        Bond large = Samples.bond(200_000, 1000);
        AllocationPlan plan = CheckedEngine.allocate(order("0", 400_000, large, ABC));
        assertArrayEquals(new long[] {200_000, 200_000, 0}, pieces(plan));
        assertEquals(
                new ProRataRange(133_333.333, 0, 200_000),
                plan.allocations().get(2).proRata());
    }

    /** 300,000 is one piece; above 299,000 = 2.99 x 100,000 it is the next tradable size. */
    @Test
    void smallestDistanceIsNamed_whereThereIsNoSplit() {
        Bond large = Samples.bond(200_000, 1000);
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> CheckedEngine.allocate(order("0.5", 300_000, large, ABC)));
        assertEquals(
                "parameters.max_distance is 0.5, but no tradable split of the 300000 par was found that keeps every account so near"
                        + " its pro rata share; the smallest distance that has one is 1.9901",
                refused.getMessage());
        assertArrayEquals(
                new long[] {300_000, 0, 0}, pieces(CheckedEngine.allocate(order("1.9901", 300_000, large, ABC))));
    }

    /** Cash buys A 54,450 par and so 54,000: the others share 446,000. */
    @Test
    void anAccountAtItsLimitLeavesItsShareToTheOthers() {
        List<Account> poor = List.of(Samples.account("A", 1e7, 50_000, 0, 4.0), ABC.get(1), ABC.get(2));
        AllocationPlan plan = CheckedEngine.allocate(order("0", 500_000, BOND, poor));
        assertArrayEquals(new long[] {54_000, 223_000, 223_000}, pieces(plan));
        assertEquals(ReasonCode.CASH, plan.allocations().get(0).reason().code());
        assertEquals(
                new ProRataRange(54_000, 54_000, 54_000),
                plan.allocations().get(0).proRata());
    }

    @Test
    void aFixedPieceHasNoRange_andTheOthersShareTheRest() {
        AllocationInputs inputs =
                Samples.with(order("0", 500_000, BOND, ABC), Map.of("A", new AccountOverride.FixedQuantity(300_000)));
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertArrayEquals(new long[] {300_000, 100_000, 100_000}, pieces(plan));
        assertEquals(null, plan.allocations().get(0).proRata());
    }

    @Test
    void aDistanceThatCannotBeMeant_isRefused() {
        for (String distance : List.of("-0.1", "1000000.1", "0.1234567")) {
            String said = assertThrows(
                            InvalidInputException.class,
                            () -> CheckedEngine.allocate(order(distance, 500_000, BOND, ABC)))
                    .getMessage();
            assertTrue(said.startsWith("parameters.max_distance is " + distance + "; send a part of"), said);
        }
    }

    private static AllocationInputs order(String distance, long par, Bond bond, List<Account> accounts) {
        MinDispersion method = new MinDispersion(
                        TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-9, 1000)
                .within(new DistanceLimit(new BigDecimal(distance), new ProRata(ProRata.Base.NAV, new TreeMap<>())));
        return Samples.inputs(Side.BUY, par, bond, method, 0, accounts);
    }

    private static Account account(String id, double spreadDuration) {
        return Samples.account(id, 1e7, 1e9, 0, spreadDuration);
    }

    private static long[] pieces(AllocationPlan plan) {
        return plan.allocations().stream()
                .mapToLong(AccountAllocation::quantityPar)
                .toArray();
    }
}
