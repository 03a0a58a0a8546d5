package com.allocationsystem.benchmarks;

import com.allocationsystem.allocation.domain.legal.FillPlan;
import com.allocationsystem.allocation.domain.legal.LegalSizes;
import com.allocationsystem.allocation.domain.legal.LegalTable;
import com.allocationsystem.allocation.domain.method.TieBreak;
import com.allocationsystem.allocation.domain.metric.TargetColumns;
import com.allocationsystem.shared.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A seeded BUY of a long corporate bond for n accounts: increments of 1,000, smallest pieces of 200,000, NAVs from 10 to 550
 * million, half the accounts short of cash.
 *
 * @param table legal sizes
 * @param columns active spread duration, equal weights
 * @param weights NAVs
 * @param tieRanks of the accounts
 * @param orderPar 0.4 % of all NAVs
 */
record Desk(LegalTable table, TargetColumns columns, double[] weights, long[] tieRanks, long orderPar) {

    static final double DIRTY_PER_PAR = 0.91826833;
    private static final double SPREAD_DURATION_YEARS = 13.132;
    private static final long NO_LIMIT = 1_000_000_000_000L;

    static Desk of(int accounts, long seed) {
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
        return new Desk(
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
