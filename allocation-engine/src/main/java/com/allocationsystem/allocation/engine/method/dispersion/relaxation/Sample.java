package com.allocationsystem.allocation.engine.method.dispersion.relaxation;

import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A part of the accounts as a problem of its own: tells roughly, at a fraction of the work, where the saddle of a large order
 * lies. Only a start for the search; nothing that is proven rests on it.
 *
 * @param center of the saddle, in the metric's own unit
 * @param lambda its multiplier
 * @param slope rise of the sum of pieces per lambda there
 */
public record Sample(double center, double lambda, double slope) {

    private static final int SIZE = 4096;

    /** @return what a sample says; null when the order is too small to need one, or the sample says nothing */
    public static Sample of(Separated problem, TargetColumns columns, LegalTable table) {
        int every = table.size() / SIZE;
        return every < 4 ? null : of(problem, columns, table, picked(table.size(), every));
    }

    private static Sample of(Separated problem, TargetColumns columns, LegalTable table, int[] picked) {
        double[] weight = some(columns.weight(), picked);
        double weights = Arrays.stream(weight).sum();
        LegalTable legal = new LegalTable(
                table.stepPar(), some(table.low(), picked), some(table.high(), picked), some(table.top(), picked));
        double part = (double) legal.sumOfMaxima() / table.sumOfMaxima();
        long total = Math.round(problem.total * part);
        if (total == 0 || !(weights > 0)) {
            return null;
        }
        Arrays.setAll(weight, k -> weight[k] / weights);
        TargetColumns metric =
                new TargetColumns(some(columns.before(), picked), some(columns.perPar(), picked), weight);
        Separated sample = new Separated(metric, legal, total);
        Saddle saddle = Saddle.of(sample, MeanRange.of(sample, legal), null);
        double slope = saddle.slope() / part / weights;
        return new Sample(saddle.center() + sample.shift, saddle.lambda() * weights, slope);
    }

    /** One account of each block of {@code every}, picked by lot: files may alternate between kinds of accounts. */
    private static int[] picked(int accounts, int every) {
        SplittableRandom lot = new SplittableRandom(every);
        int[] picked = new int[accounts / every];
        Arrays.setAll(picked, k -> k * every + lot.nextInt(every));
        return picked;
    }

    private static double[] some(double[] column, int[] picked) {
        return Arrays.stream(picked).mapToDouble(i -> column[i]).toArray();
    }

    private static long[] some(long[] column, int[] picked) {
        return Arrays.stream(picked).mapToLong(i -> column[i]).toArray();
    }
}
