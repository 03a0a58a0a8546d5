package com.allocationsystem.allocation.checker.proof;

import com.allocationsystem.allocation.model.certificate.MeanInterval;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a stated lower bound of the dispersion follows from its intervals.
 *
 * <p>By the textbook, account by account: the intervals must cover the range of means that pieces up to the largest can
 * have (a knapsack filled greedily, steepest first); in each, the cheapest piece of every account is found by looking at 0, the two
 * grid points round the parabola's foot, both ends of the run and the full liquidation.
 */
final class BoundCheck {

    private static final double ROUNDING = 1e-9;

    private final double[] now;
    private final double[] perPar;
    private final double[] weight;
    private final long[][] pieces;
    private final long increment;
    private final long total;

    /**
     * @param now metric before the free pieces
     * @param perPar its change per par
     * @param weight of each account; they sum to 1
     * @param pieces per account {first, last, full liquidation}
     * @param increment step of the runs
     * @param total of the free pieces
     */
    BoundCheck(double[] now, double[] perPar, double[] weight, long[][] pieces, long increment, long total) {
        this.now = now;
        this.perPar = perPar;
        this.weight = weight;
        this.pieces = pieces;
        this.increment = increment;
        this.total = total;
    }

    /** @param failures receives what is wrong */
    void check(List<MeanInterval> intervals, double statedBound, List<String> failures) {
        double[] range = {extremeMean(1), extremeMean(-1)};
        double slack = ROUNDING * (Math.abs(range[0]) + Math.abs(range[1]) + 1e-12);
        double covered = intervals.get(0).meanLow();
        if (covered > range[0] + slack) {
            failures.add("intervals begin at " + covered + ", above the least possible mean " + range[0]);
        }
        double weakest = Double.POSITIVE_INFINITY;
        for (MeanInterval interval : intervals) {
            if (interval.meanLow() > covered + slack * 1e-3) {
                failures.add("intervals leave a hole from " + covered + " to " + interval.meanLow());
            }
            covered = Math.max(covered, interval.meanHigh());
            weakest = Math.min(weakest, bound(interval));
        }
        if (covered < range[1] - slack) {
            failures.add("intervals end at " + covered + ", below the largest possible mean " + range[1]);
        }
        double proven = Math.sqrt(Math.max(0, weakest));
        if (statedBound > proven * (1 + ROUNDING) + 1e-12) {
            failures.add("lower bound " + statedBound + " does not follow: the intervals prove " + proven);
        }
    }

    private double bound(MeanInterval interval) {
        double centre = interval.centre();
        double lambda = interval.multiplier();
        double sum = lambda * total;
        for (int i = 0; i < now.length; i++) {
            sum += cheapest(i, centre, lambda);
        }
        double far = Math.max(Math.abs(interval.meanLow() - centre), Math.abs(interval.meanHigh() - centre));
        return sum - far * far;
    }

    private double cheapest(int i, double centre, double lambda) {
        double least = cost(i, 0, centre, lambda);
        long first = pieces[i][0];
        long last = pieces[i][1];
        if (last > 0) {
            double foot = (centre - now[i]) / perPar[i] + lambda / (2 * weight[i] * perPar[i] * perPar[i]);
            double bounded = Math.max(first, Math.min((double) last, foot));
            long below = first + (long) ((bounded - first) / increment) * increment;
            for (long x : new long[] {first, last, Math.min(last, below), Math.min(last, below + increment)}) {
                least = Math.min(least, cost(i, x, centre, lambda));
            }
        }
        return pieces[i][2] > 0 ? Math.min(least, cost(i, pieces[i][2], centre, lambda)) : least;
    }

    private double cost(int i, long x, double centre, double lambda) {
        double distance = now[i] + perPar[i] * x - centre;
        return weight[i] * distance * distance - lambda * x;
    }

    /** Least (sign 1) or largest (sign -1) mean of pieces between 0 and the largest that add up to the total. */
    private double extremeMean(int sign) {
        Integer[] order = new Integer[now.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> sign * weight[i] * perPar[i]));
        double mean = 0;
        for (int i = 0; i < now.length; i++) {
            mean += weight[i] * now[i];
        }
        long rest = total;
        for (int i : order) {
            long x = Math.min(rest, Math.max(pieces[i][1], pieces[i][2]));
            mean += weight[i] * perPar[i] * x;
            rest -= x;
        }
        return mean;
    }
}
