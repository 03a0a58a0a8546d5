package com.allocationsystem.allocation.domain.fairness.resplit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.domain.fairness.resplit.FirstDayResult.AccountTest;
import com.allocationsystem.allocation.domain.fairness.resplit.TestedTrade.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FirstDayTestTest {

    private static final int ACCOUNTS = 6;
    private static final double TILT = 4;
    private static final int TRADES_OF_A_YEAR = 60;

    @Test
    void traderWhoGivesWinnersToOneAccount_isFound() {
        FirstDayResult result = FirstDayTest.run(new Traders(7, 12).tilted(60, 0.5), new TestSettings(20_000, 1, 0));

        AccountTest favored = result.accounts().get(0);
        assertTrue(favored.correctedPValue() < 0.01, favored.toString());
        assertTrue(favored.returnBp() > favored.expectedBp(), favored.toString());
        assertEquals(
                "A00",
                result.accounts().stream()
                        .min(Comparator.comparing(AccountTest::pValue))
                        .orElseThrow()
                        .accountId());
    }

    /** 300 fair histories: 5 % of all p-values are at most 5 %, and at most 5 % of the histories have a corrected one. */
    @Test
    void fairTradersAreFoundAtTheStatedRateOnly() {
        int histories = 300;
        int alarms = 0;
        int families = 0;
        for (int seed = 0; seed < histories; seed++) {
            List<AccountTest> accounts = FirstDayTest.run(
                            new Traders(seed, ACCOUNTS).fair(25), new TestSettings(1_000, seed, 0))
                    .accounts();
            alarms +=
                    (int) accounts.stream().filter(one -> one.pValue() <= 0.05).count();
            families += accounts.stream().anyMatch(one -> one.correctedPValue() <= 0.05) ? 1 : 0;
        }

        double rate = (double) alarms / (histories * ACCOUNTS);
        // Four standard deviations of 1,800 p-values, were they independent, are 0.02.
        assertEquals(0.05, rate, 0.02);
        assertTrue(
                families <= histories * 0.05 + 4 * Math.sqrt(histories * 0.05 * 0.95), families + " of " + histories);
    }

    @Test
    void exactSharesAreNeverFavoritism() {
        FirstDayResult result = FirstDayTest.run(new Traders(3, 12).proRata(60), new TestSettings(5_000, 1, 0));

        assertTrue(result.accounts().stream().allMatch(one -> one.correctedPValue() > 0.5), result.toString());
    }

    /**
     * The stated number of trades finds the tilt in nearly 95 % of 300 histories, and half of it does not. Three standard deviations of
     * 300 histories are 4 points; the statement takes sums of trades to be normally distributed, which costs up to 3 more.
     */
    @Test
    void powerIsAsStated() {
        List<TestedTrade> tested = new Traders(11, ACCOUNTS).fair(TRADES_OF_A_YEAR);
        Integer needed = FirstDayTest.run(tested, new TestSettings(1_000, 1, TILT))
                .accounts()
                .get(0)
                .tradesNeeded();
        assertNotNull(needed);

        double found = foundShare(needed, tested);
        assertEquals(TestSettings.POWER, found, 0.07, needed + " trades");
        double half = foundShare(needed / 2, tested);
        assertTrue(half < 0.8, needed / 2 + " trades find " + half);
    }

    private static double foundShare(int trades, List<TestedTrade> like) {
        double part = new Traders(0, ACCOUNTS, like).partOf(TILT, TRADES_OF_A_YEAR);
        int histories = 300;
        int found = 0;
        for (int seed = 0; seed < histories; seed++) {
            List<TestedTrade> history = new Traders(1_000 + seed, ACCOUNTS, like).tilted(trades, part);
            AccountTest favored = FirstDayTest.run(history, new TestSettings(1_000, seed, 0))
                    .accounts()
                    .get(0);
            boolean significant = favored.pValue() <= TestSettings.LEVEL / ACCOUNTS;
            found += significant && favored.returnBp() > favored.expectedBp() ? 1 : 0;
        }
        return (double) found / histories;
    }

    @Test
    void fewerThanTwentyTradesHaveNoPValue() {
        List<TestedTrade> trades = new Traders(5, ACCOUNTS).fair(20);
        AccountTest few = FirstDayTest.run(trades.subList(0, 19), new TestSettings(1_000, 1, TILT))
                .accounts()
                .get(0);

        assertEquals(19, few.trades());
        assertNull(few.pValue());
        assertNull(few.correctedPValue());
        assertNull(few.tradesNeeded());
        assertNotNull(FirstDayTest.run(trades, new TestSettings(1_000, 1, TILT))
                .accounts()
                .get(0)
                .pValue());
        assertEquals(
                List.of(),
                FirstDayTest.run(List.of(), new TestSettings(1_000, 1, TILT)).accounts());
    }

    @Test
    void sameSeedGivesTheSameAnswer() {
        List<TestedTrade> trades = new Traders(5, ACCOUNTS).fair(30);

        assertEquals(
                FirstDayTest.run(trades, new TestSettings(2_000, 1, TILT)),
                FirstDayTest.run(trades, new TestSettings(2_000, 1, TILT)));
        assertNotEquals(
                FirstDayTest.run(trades, new TestSettings(2_000, 1, 0)),
                FirstDayTest.run(trades, new TestSettings(2_000, 2, 0)));
    }

    /** Worked out in docs/domain/fairness.md: 300 par gain 3, 100 par gain 1. */
    @Test
    void returnIsMoneyWeighted() {
        List<TestedTrade> trades = new ArrayList<>();
        trades.add(new TestedTrade(
                new UUID(0, 1),
                LocalDate.of(2026, 11, 2),
                List.of(new Part("A", 1e6, 200, 400, 300, 0.99, 0.01), new Part("B", 1e6, 200, 400, 100, 0.99, 0.01))));
        trades.add(new TestedTrade(
                new UUID(0, 2),
                LocalDate.of(2026, 11, 3),
                List.of(
                        new Part("A", 1e6, 200, 400, 100, 1.01, -0.01),
                        new Part("B", 1e6, 200, 400, 300, 1.01, -0.01))));
        FirstDayResult result = FirstDayTest.run(trades, new TestSettings(20_000, 1, 0));

        // A: (3 - 1) / (297 + 101), B: (1 - 3) / (99 + 303)
        assertEquals(50.25, result.accounts().get(0).returnBp(), 0.01);
        assertEquals(-49.75, result.accounts().get(1).returnBp(), 0.01);
        // Four equally likely re-splits: 50.25, (3 - 3) / 600 = 0, (1 - 1) / 200 = 0, -49.75
        assertEquals(0.12, result.accounts().get(0).expectedBp(), 1.5);
    }

    /** The large lot never goes to an account whose limits refuse it. */
    @Test
    void limitsHoldInEveryResplit() {
        TestedTrade trade = new TestedTrade(
                new UUID(0, 1),
                LocalDate.of(2026, 11, 2),
                List.of(
                        new Part("A", 1e6, 100, 1_000, 1_000, 1, 0.01),
                        new Part("B", 1e6, 900, 500, 500, 1, 0.01),
                        new Part("C", 1e6, 100, 1_000, 0, 0, 0)));
        Resplit resplit = new Resplit(trade, Map.of("A", 0, "B", 1, "C", 2));
        SplittableRandom random = new SplittableRandom(1);
        boolean[] large = new boolean[3];
        for (int i = 0; i < 1_000; i++) {
            double[] money = new double[3];
            resplit.addRandom(random, new double[3], money);
            assertEquals(1_500, money[0] + money[1] + money[2]);
            for (int account = 0; account < 3; account++) {
                large[account] |= money[account] == 1_000;
                assertTrue(money[account] <= (account == 1 ? 500 : 1_000));
            }
        }
        assertTrue(large[0] && large[2] && !large[1]);
    }

    @Test
    void holmCorrectsTheSmallestMost() {
        double[] corrected = Holm.corrected(new double[] {0.04, 0.01, 0.03, 0.9});

        // 4 x 0.01, 3 x 0.03, at least that for 2 x 0.04, 1 x 0.9
        assertEquals(0.04, corrected[1], 1e-12);
        assertEquals(0.09, corrected[2], 1e-12);
        assertEquals(0.09, corrected[0], 1e-12);
        assertEquals(0.9, corrected[3], 1e-12);
    }

    @Test
    void normalQuantilesAreThoseOfTheTables() {
        assertEquals(1.644854, NormalQuantile.upper(0.05), 1e-6);
        assertEquals(1.959964, NormalQuantile.upper(0.025), 1e-6);
        assertEquals(3.719016, NormalQuantile.upper(0.0001), 1e-6);
    }
}
