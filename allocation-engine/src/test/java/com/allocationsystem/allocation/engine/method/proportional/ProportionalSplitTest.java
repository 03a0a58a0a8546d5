package com.allocationsystem.allocation.engine.method.proportional;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.Remainder;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.shared.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Splits worked out by hand; docs/domain/pro-rata.md and custom-weights.md show the steps. */
class ProportionalSplitTest {

    private static final double RICH = 1e9;

    @Test
    void sharesFollowNav_whenTheyFallOnTheGrid() {
        // 100,000 x 50/100, 30/100, 20/100
        assertArrayEquals(
                new long[] {50_000, 30_000, 20_000},
                byNav(100_000, account("A", 50e6, RICH), account("B", 30e6, RICH), account("C", 20e6, RICH)));
    }

    @Test
    void spareLotsGoToLargestRemainder_whenSharesDoNotDivide() {
        // exact 45,454.5 / 31,818.2 / 22,727.3 of 100,000 by 50, 35, 25: cut to 45 + 31 + 22 = 98; 0.82 and 0.73 win
        assertArrayEquals(
                new long[] {45_000, 32_000, 23_000},
                byNav(100_000, account("A", 50e6, RICH), account("B", 35e6, RICH), account("C", 25e6, RICH)));
    }

    @Test
    void excessOfACappedAccountGoesRoundTheOthers() {
        // A wants 50,000 but 10,000 of cash buys 10,890 -> 10,000; the other 90,000 go 30 : 20 = 54,000 : 36,000
        assertArrayEquals(
                new long[] {10_000, 54_000, 36_000},
                byNav(100_000, account("A", 50e6, 10_000), account("B", 30e6, RICH), account("C", 20e6, RICH)));
    }

    @Test
    void shareUnderTheSmallestPieceGoesRoundAgain_lowestFirst() {
        // of 10,000: 7,800 / 1,500 / 700; C < 2,000 goes: 8,387 / 1,613; B < 2,000 goes: A takes all
        assertArrayEquals(
                new long[] {10_000, 0, 0},
                byNav(10_000, account("A", 78e6, RICH), account("B", 15e6, RICH), account("C", 7e6, RICH)));
    }

    @Test
    void lastAccountsAreLiftedToTheSmallestPiece_whenElseTheOrderWouldNotFill() {
        // A holds cash for 8,000 only; the rest, 2,000, must go to B though its share is 1,000
        assertArrayEquals(
                new long[] {8_000, 2_000}, byNav(10_000, account("A", 90e6, 7_400), account("B", 10e6, RICH)));
        // cash 6,500 buys 7,078 -> 7,000 for A; B gets 3,000
        assertArrayEquals(
                new long[] {7_000, 3_000}, byNav(10_000, account("A", 90e6, 6_500), account("B", 10e6, RICH)));
    }

    @Test
    void moreAccountsThanLots_someGetOneEach() {
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            accounts.add(account("A" + i, 1e8, RICH));
        }
        long[] pieces = byNav(6_000, accounts.toArray(Account[]::new));
        assertEquals(3, java.util.Arrays.stream(pieces).filter(x -> x == 2_000).count());
    }

    @Test
    void noAccountWinsEveryTie() {
        Set<Integer> winners = new HashSet<>();
        for (int lots = 1; lots <= 40; lots++) {
            long[] pieces = byNav(
                    lots * 3_000L + 1_000, account("A", 1e8, RICH), account("B", 1e8, RICH), account("C", 1e8, RICH));
            for (int i = 0; i < 3; i++) {
                if (pieces[i] > lots * 1_000L) {
                    winners.add(i);
                }
            }
        }
        assertEquals(Set.of(0, 1, 2), winners);
    }

    @Test
    void sellByHoldingLeavesEveryoneTheSamePart() {
        AllocationInputs inputs = Samples.inputs(
                Side.SELL,
                40_000,
                Samples.bond(2000, 1000),
                new ProRata(ProRata.Base.HOLDING, new TreeMap<>()),
                0,
                List.of(holder("A", 100_000), holder("B", 60_000), holder("C", 40_000), holder("D", 0)));
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertArrayEquals(new long[] {20_000, 12_000, 8_000, 0}, pieces(plan)); // a fifth of each holding
        assertEquals(ReasonCode.HOLDING, plan.allocations().get(3).reason().code());
    }

    @Test
    void sellEverythingTakesOddLots() {
        AllocationInputs inputs = Samples.inputs(
                Side.SELL,
                10_000,
                Samples.bond(2000, 1000),
                new ProRata(ProRata.Base.NAV, new TreeMap<>()),
                5_000,
                List.of(holder("A", 777), holder("B", 4_223), holder("C", 5_000)));
        assertArrayEquals(new long[] {777, 4_223, 5_000}, pieces(CheckedEngine.allocate(inputs)));
    }

    @Test
    void weightsAreNormalizedAndSaidSo() {
        AllocationInputs inputs = Samples.inputs(
                Side.BUY,
                100_000,
                Samples.bond(2000, 1000),
                new CustomWeights(new TreeMap<>(Map.of("A", 3.0, "B", 1.0))),
                0,
                List.of(account("A", 1e8, RICH), account("B", 1e8, RICH), account("C", 1e8, RICH)));
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertArrayEquals(new long[] {75_000, 25_000, 0}, pieces(plan)); // 3/4, 1/4
        assertTrue(plan.warnings().stream().anyMatch(w -> w.type() == Warning.Type.WEIGHTS_NORMALISED));
    }

    /** A has cash for 10,890 of its 50,000: B and C get the other 40,000 by 3 : 2, or 20,000 each, or nothing. */
    @ParameterizedTest
    @CsvSource({"PRO_RATA, 54000, 36000", "EQUAL, 50000, 40000", "NONE, 30000, 20000"})
    void whatACappedAccountCannotTakeGoesWhereTheTraderSays_andIsSaid(Remainder remainder, long b, long c) {
        AllocationPlan plan = CheckedEngine.allocate(Samples.inputs(
                Side.BUY,
                100_000,
                Samples.bond(2000, 1000),
                new CustomWeights(new TreeMap<>(Map.of("A", 0.5, "B", 0.3, "C", 0.2)), remainder),
                0,
                List.of(account("A", 1e8, 10_000), account("B", 1e8, RICH), account("C", 1e8, RICH))));
        assertArrayEquals(new long[] {10_000, b, c}, pieces(plan));
        List<Warning> notes = plan.warnings().stream()
                .filter(w -> w.type() == Warning.Type.REMAINDER)
                .toList();
        assertEquals(remainder == Remainder.NONE ? 0 : 1, notes.size());
        if (remainder == Remainder.PRO_RATA) {
            assertEquals(
                    "B was to get 30.0 % of the block and gets 54.0 %, the largest change: other accounts could not take"
                            + " 40000 par of their shares, which went to accounts with a weight.",
                    notes.get(0).message());
        }
    }

    @Test
    void accountThatHoldsNothingIsNoPartOfASale() {
        AllocationPlan plan = CheckedEngine.allocate(Samples.inputs(
                Side.SELL,
                30_000,
                Samples.bond(2000, 1000),
                new ProRata(ProRata.Base.EQUAL, new TreeMap<>()),
                0,
                List.of(holder("A", 50_000), holder("B", 40_000), holder("C", 0))));
        assertArrayEquals(new long[] {15_000, 15_000, 0}, pieces(plan));
        assertEquals(List.of(), plan.warnings());
    }

    @ParameterizedTest
    @CsvSource({"EQUAL, 30000, 30000", "AVAILABLE_CASH, 20000, 40000", "MARKET_VALUE, 45000, 15000"})
    void sharesFollowTheBase(ProRata.Base base, long a, long b) {
        // cash 1 : 2; holdings 0.9 of NAV, 3 : 1
        assertArrayEquals(
                new long[] {a, b},
                pieces(CheckedEngine.allocate(Samples.inputs(
                        Side.BUY,
                        60_000,
                        Samples.bond(2000, 1000),
                        new ProRata(base, new TreeMap<>()),
                        0,
                        List.of(account("A", 3e8, 1e6), account("B", 1e8, 2e6))))));
    }

    @Test
    void restIsSharedRoundFixedAndExcludedAccounts() {
        AllocationInputs inputs = Samples.with(
                inputs(100_000, account("A", 50e6, RICH), account("B", 30e6, RICH), account("C", 20e6, RICH)),
                Map.of("A", new AccountOverride.FixedQuantity(10_000), "C", new AccountOverride.Exclude()));
        AllocationPlan plan = CheckedEngine.allocate(inputs);
        assertArrayEquals(new long[] {10_000, 90_000, 0}, pieces(plan));
        assertEquals(ReasonCode.FIXED, plan.allocations().get(0).reason().code());
        assertEquals(ReasonCode.EXCLUDED, plan.allocations().get(2).reason().code());
    }

    @Test
    void unallocatedSaysWhatWouldPlaceIt() {
        AllocationPlan plan =
                CheckedEngine.allocate(inputs(100_000, account("A", 50e6, 10_000), account("B", 30e6, 0)));
        assertEquals(90_000, plan.summary().unallocatedPar());
        assertEquals(90_000, plan.certificate().unallocatedLowerBoundPar());
        Warning warning = plan.warnings().get(plan.warnings().size() - 1);
        assertEquals(Warning.Type.UNALLOCATED, warning.type());
        // 90,000 x 91.826833 / 100 = 82,644.15
        assertTrue(warning.message().contains("raise 82644.15 of cash in 2 accounts"), warning.message());
    }

    private static Account account(String id, double nav, double cash) {
        return Samples.account(id, nav, cash, 0, 5);
    }

    private static Account holder(String id, long holdingPar) {
        return Samples.account(id, 1e8, 0, holdingPar, 5);
    }

    private static AllocationInputs inputs(long quantityPar, Account... accounts) {
        return Samples.inputs(
                Side.BUY,
                quantityPar,
                Samples.bond(2000, 1000),
                new ProRata(ProRata.Base.NAV, new TreeMap<>()),
                0,
                List.of(accounts));
    }

    private static long[] byNav(long quantityPar, Account... accounts) {
        return pieces(CheckedEngine.allocate(inputs(quantityPar, accounts)));
    }

    private static long[] pieces(AllocationPlan plan) {
        return plan.allocations().stream()
                .mapToLong(AccountAllocation::quantityPar)
                .toArray();
    }
}
