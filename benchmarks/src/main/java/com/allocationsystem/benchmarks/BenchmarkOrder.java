package com.allocationsystem.benchmarks;

import com.allocationsystem.allocation.engine.limit.FillPlan;
import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.method.tie.TieBreak;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import com.allocationsystem.shared.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A seeded order in a long corporate bond for n accounts: increments of 1,000, NAVs from 10 to 550 million.
 *
 * @param table legal sizes
 * @param columns active spread duration, equal weights
 * @param weights NAVs
 * @param tieRanks of the accounts
 * @param orderPar its size
 */
record BenchmarkOrder(LegalTable table, TargetColumns columns, double[] weights, long[] tieRanks, long orderPar) {

    static final double DIRTY_PER_PAR = 0.91826833;
    private static final double SPREAD_DURATION_YEARS = 13.132;
    private static final long NO_LIMIT = 1_000_000_000_000L;

    /** A BUY of 0.4 % of all NAVs, smallest pieces of 200,000, half the accounts short of cash. */
    static BenchmarkOrder of(int accounts, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<LegalSizes> sizes = new ArrayList<>(accounts);
        List<String> ids = new ArrayList<>(accounts);
        double[] nav = new double[accounts];
        double[] asd = new double[accounts];
        double[] perPar = new double[accounts];
        double[] equal = new double[accounts];
        double navs = 0;
        for (int i = 0; i < accounts; i++) {
            nav[i] = Math.round(1e7 * StrictMath.exp(4 * random.nextDouble()));
            navs += nav[i];
            double cash = nav[i] * 0.006 * random.nextDouble();
            long cap = i % 2 == 0 ? (long) (cash / DIRTY_PER_PAR) : NO_LIMIT;
            asd[i] = 3 * random.nextDouble() - 1.5;
            perPar[i] = DIRTY_PER_PAR * SPREAD_DURATION_YEARS / nav[i];
            equal[i] = 1.0 / accounts;
            sizes.add(LegalSizes.of(Side.BUY, 2000, 1000, 200_000, 0, cap));
            ids.add("ACC" + (1_000_000 + i));
        }
        long order = 1000 * (long) (navs * 0.004 / 1000);
        return new BenchmarkOrder(
                LegalTable.of(sizes), new TargetColumns(asd, perPar, equal), nav, TieBreak.ranks(seed, ids), order);
    }

    /**
     * An order whose smallest pieces are a large part of it: a BUY of 1 % of all NAVs with half the accounts
     * short of cash, or a SELL of a third of the holdings, odd lots among them.
     *
     * @param mostMillions of the smallest piece, which is 1 million or more
     */
    static BenchmarkOrder withLargePieces(int accounts, long seed, Side side, int mostMillions) {
        SplittableRandom random = new SplittableRandom(1000 * seed + accounts);
        long smallest = 1_000_000L * (1 + random.nextInt(mostMillions));
        List<String> ids = new ArrayList<>(accounts);
        double[] nav = new double[accounts];
        double[] asd = new double[accounts];
        double[] perPar = new double[accounts];
        double[] equal = new double[accounts];
        long[] held = new long[accounts];
        long[] cap = new long[accounts];
        for (int i = 0; i < accounts; i++) {
            nav[i] = Math.round(1e7 * StrictMath.exp(4 * random.nextDouble()));
            asd[i] = 3 * random.nextDouble() - 1.5;
            double cash = nav[i] * (i % 2 == 0 ? 0.1 * random.nextDouble() : 1);
            held[i] = side == Side.SELL ? random.nextLong(4 * smallest) : 0;
            cap[i] = side == Side.SELL ? held[i] : (long) (cash / DIRTY_PER_PAR);
            perPar[i] = side.sign() * DIRTY_PER_PAR * SPREAD_DURATION_YEARS / nav[i];
            equal[i] = 1.0 / accounts;
            ids.add("ACC" + (1_000_000 + i));
        }
        long order = side == Side.SELL
                ? Arrays.stream(held).sum() / 3000 * 1000
                : 1000 * (long) (Arrays.stream(nav).sum() * 0.01 / 1000);
        List<LegalSizes> sizes = new ArrayList<>(accounts);
        for (int i = 0; i < accounts; i++) {
            sizes.add(LegalSizes.of(side, 2000, 1000, smallest, held[i], Math.min(order, cap[i])));
        }
        return new BenchmarkOrder(
                LegalTable.of(sizes), new TargetColumns(asd, perPar, equal), nav, TieBreak.ranks(seed, ids), order);
    }

    FillPlan fill() {
        return FillPlan.of(table, orderPar);
    }

    /** @return n doubles in random order: what one sort is measured on */
    static double[] unsorted(int n) {
        double[] values = new double[n];
        SplittableRandom random = new SplittableRandom(n);
        Arrays.setAll(values, i -> random.nextDouble());
        return values;
    }
}
