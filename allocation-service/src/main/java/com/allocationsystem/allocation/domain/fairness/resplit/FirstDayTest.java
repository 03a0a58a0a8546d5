package com.allocationsystem.allocation.domain.fairness.resplit;

import com.allocationsystem.allocation.domain.fairness.resplit.FirstDayResult.AccountTest;
import com.allocationsystem.allocation.domain.fairness.resplit.TestedTrade.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Compares each account's first-day return with what random re-splits of the same fills would have given it.
 *
 * <p>A return is money-weighted: gains by the close of all fills over the money of all fills. A trader who gives winners to some
 * accounts lifts their returns above those of nearly all re-splits, and presses those of the others.
 */
public final class FirstDayTest {

    private static final double BP = 10_000;

    /** Returns that differ by less differ in the order of an addition only. */
    private static final double SAME = 1e-12;

    private final List<TestedTrade> trades;
    private final TestSettings settings;
    private final List<String> ids;
    private final Resplit[] resplits;
    private final int[] tradesOf;

    private FirstDayTest(List<TestedTrade> trades, TestSettings settings) {
        this.trades = trades;
        this.settings = settings;
        TreeSet<String> accounts = new TreeSet<>();
        trades.forEach(trade -> trade.parts().forEach(part -> accounts.add(part.accountId())));
        this.ids = List.copyOf(accounts);
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        this.resplits = trades.stream().map(trade -> new Resplit(trade, places)).toArray(Resplit[]::new);
        this.tradesOf = new int[ids.size()];
        trades.forEach(trade -> trade.parts().forEach(part -> tradesOf[places.get(part.accountId())] += counts(part)));
    }

    /** @param trades with a close, in any order that the caller keeps to: it decides which random numbers a trade gets */
    public static FirstDayResult run(List<TestedTrade> trades, TestSettings settings) {
        return new FirstDayTest(trades, settings).result();
    }

    private static int counts(Part part) {
        return part.sharePar() > 0 || part.filledPar() > 0 ? 1 : 0;
    }

    private FirstDayResult result() {
        long parts = 0;
        for (Resplit resplit : resplits) {
            parts += resplit.parts();
        }
        int times = settings.resplitsOver(parts);
        Counts counts = compared(times);
        List<Integer> tested = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (tradesOf[i] >= TestSettings.FEWEST_TRADES) {
                tested.add(i);
            }
        }
        double[] p = tested.stream().mapToDouble(i -> counts.pValue(i, times)).toArray();
        return new FirstDayResult(trades.size(), times, answers(tested, p, counts, times));
    }

    private List<AccountTest> answers(List<Integer> tested, double[] p, Counts counts, int times) {
        double[] corrected = Holm.corrected(p);
        Integer[] needed = new Power(trades, resplits, ids, settings).tradesNeeded(tested);
        List<AccountTest> answers = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            int place = tested.indexOf(i);
            answers.add(new AccountTest(
                    ids.get(i),
                    tradesOf[i],
                    counts.actual[i] * BP,
                    counts.sum[i] / times * BP,
                    place < 0 ? null : (Double) p[place],
                    place < 0 ? null : (Double) corrected[place],
                    place < 0 ? null : needed[place]));
        }
        return answers;
    }

    private Counts compared(int times) {
        Counts counts = new Counts(returns(null));
        SplittableRandom random = new SplittableRandom(settings.seed());
        for (int r = 0; r < times; r++) {
            counts.add(returns(random));
        }
        return counts;
    }

    /** @param random null for the trades as they were split */
    private double[] returns(SplittableRandom random) {
        double[] gain = new double[ids.size()];
        double[] money = new double[ids.size()];
        for (Resplit resplit : resplits) {
            if (random == null) {
                resplit.addActual(gain, money);
            } else {
                resplit.addRandom(random, gain, money);
            }
        }
        for (int i = 0; i < gain.length; i++) {
            gain[i] = money[i] == 0 ? 0 : gain[i] / money[i];
        }
        return gain;
    }

    /** How many re-splits gave each account at least, and at most, its return. */
    private static final class Counts {

        private final double[] actual;
        private final double[] sum;
        private final int[] above;
        private final int[] below;

        private Counts(double[] actual) {
            this.actual = actual;
            this.sum = new double[actual.length];
            this.above = new int[actual.length];
            this.below = new int[actual.length];
        }

        private void add(double[] returns) {
            for (int i = 0; i < returns.length; i++) {
                sum[i] += returns[i];
                above[i] += returns[i] >= actual[i] - SAME ? 1 : 0;
                below[i] += returns[i] <= actual[i] + SAME ? 1 : 0;
            }
        }

        /** The split as it was counts as one more re-split, so that no p-value is 0. */
        private double pValue(int i, int times) {
            return Math.min(1, 2.0 * (1 + Math.min(above[i], below[i])) / (1 + times));
        }
    }
}
