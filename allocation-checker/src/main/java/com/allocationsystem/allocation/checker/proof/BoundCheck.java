package com.allocationsystem.allocation.checker.proof;

import com.allocationsystem.allocation.checker.proof.leastcost.LeastCostCheck;
import com.allocationsystem.allocation.checker.proof.leastcost.Pieces;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Whether a stated lower bound of the dispersion follows from its intervals.
 *
 * <p>By the textbook, account by account: the intervals must cover the range of means that pieces up to the largest can
 * have (a knapsack filled greedily, steepest first); in each, the cheapest piece of every account is found by looking at 0, the two
 * grid points round the parabola's foot, both ends of the run and the full liquidation. An interval that claims more must hold no
 * split of a smaller variance: then none costs less than the bound asks for ({@link LeastCostCheck}).
 */
final class BoundCheck {

    private static final double ROUNDING = 1e-9;

    /** A limit that rounding does not reach, as a part of the bound. */
    private static final double LEAST_LIMIT = 1e-12;

    private final double[] now;
    private final double[] perPar;
    private final double[] weight;
    private final Sizes[] sizes;
    private final long increment;
    private final long total;

    /**
     * @param now metric before the free pieces
     * @param perPar its change per par
     * @param weight of each account; they sum to 1
     * @param sizes pieces that each account may have
     * @param increment step of the runs
     * @param total of the free pieces
     */
    BoundCheck(double[] now, double[] perPar, double[] weight, Sizes[] sizes, long increment, long total) {
        this.now = now;
        this.perPar = perPar;
        this.weight = weight;
        this.sizes = sizes;
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
            weakest = Math.min(weakest, proven(interval, statedBound));
        }
        if (covered < range[1] - slack) {
            failures.add("intervals end at " + covered + ", below the largest possible mean " + range[1]);
        }
        double proven = Math.sqrt(Math.max(0, weakest));
        if (statedBound > proven * (1 + ROUNDING) + 1e-12) {
            failures.add("lower bound " + statedBound + " does not follow: the intervals prove " + proven);
        }
    }

    /** @return the variance that no split with a mean in the interval falls below */
    private double proven(MeanInterval interval, double statedBound) {
        double relaxed = bound(interval);
        double stated = statedBound * statedBound * (1 - ROUNDING);
        double limit = Math.max(stated - relaxed, LEAST_LIMIT * stated);
        return interval.exact() && relaxed < stated && !reached(interval, limit) ? stated : relaxed;
    }

    /** Whether a split of the total costs less than all accounts' cheapest pieces and the limit together. */
    private boolean reached(MeanInterval interval, double limit) {
        List<Pieces> open = new ArrayList<>();
        long rest = total;
        for (int i = 0; i < now.length; i++) {
            Pieces within = within(i, interval, limit);
            if (within.count() > 1) {
                open.add(within);
            } else {
                rest -= within.only(increment);
            }
        }
        return rest >= 0 && new LeastCostCheck(open, Math.toIntExact(increment), rest, limit).reached();
    }

    /** @return the account's pieces that cost less than the limit more than its cheapest one */
    private Pieces within(int i, MeanInterval interval, double limit) {
        double least = cheapest(i, interval.center(), interval.multiplier());
        DoubleUnaryOperator over =
                x -> Math.max(0, cost(i, (long) x, interval.center(), interval.multiplier()) - least);
        long[] single = Arrays.stream(sizes[i].apart())
                .filter(x -> over.applyAsDouble(x) < limit)
                .toArray();
        long runFirst = sizes[i].first();
        long runLast = sizes[i].last();
        long first = 0;
        long last = -increment;
        if (sizes[i].hasRun()) {
            double foot = (interval.center() - now[i]) / perPar[i]
                    + interval.multiplier() / (2 * weight[i] * perPar[i] * perPar[i]);
            double bounded = Math.max(runFirst, Math.min((double) runLast, foot));
            long near = runFirst + (long) ((bounded - runFirst) / increment) * increment;
            // From the foot, which lies between this piece and the next, the cost rises to both sides.
            first = near - increment * cheaper((near - runFirst) / increment, near, -increment, over, limit);
            last = near + increment * cheaper((runLast - near) / increment, near, increment, over, limit);
            first = over.applyAsDouble(first) < limit ? first : first + increment;
        }
        double[] run = new double[(int) Math.max(0, (last - first) / increment + 1)];
        for (int k = 0; k < run.length; k++) {
            run[k] = over.applyAsDouble(first + k * increment);
        }
        return new Pieces(
                Arrays.stream(single)
                        .mapToObj(x -> new long[] {x / increment, x % increment})
                        .toArray(long[][]::new),
                Arrays.stream(single).mapToDouble(over::applyAsDouble).toArray(),
                first / increment,
                (int) (first % increment),
                run);
    }

    /** @return how many steps from a piece the cost stays below the limit; by halves, since it rises all the way */
    private static long cheaper(long most, long from, long step, DoubleUnaryOperator over, double limit) {
        long low = 0;
        long high = most;
        while (low < high) {
            long middle = (low + high + 1) / 2;
            if (over.applyAsDouble(from + middle * step) < limit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private double bound(MeanInterval interval) {
        double center = interval.center();
        double lambda = interval.multiplier();
        double sum = lambda * total;
        for (int i = 0; i < now.length; i++) {
            sum += cheapest(i, center, lambda);
        }
        double far = Math.max(Math.abs(interval.meanLow() - center), Math.abs(interval.meanHigh() - center));
        return sum - far * far;
    }

    private double cheapest(int i, double center, double lambda) {
        double least = Double.POSITIVE_INFINITY;
        for (long x : sizes[i].apart()) {
            least = Math.min(least, cost(i, x, center, lambda));
        }
        if (sizes[i].hasRun()) {
            long first = sizes[i].first();
            long last = sizes[i].last();
            double foot = (center - now[i]) / perPar[i] + lambda / (2 * weight[i] * perPar[i] * perPar[i]);
            double bounded = Math.max(first, Math.min((double) last, foot));
            long below = first + (long) ((bounded - first) / increment) * increment;
            for (long x : new long[] {first, last, Math.min(last, below), Math.min(last, below + increment)}) {
                least = Math.min(least, cost(i, x, center, lambda));
            }
        }
        return least;
    }

    private double cost(int i, long x, double center, double lambda) {
        double distance = now[i] + perPar[i] * x - center;
        return weight[i] * distance * distance - lambda * x;
    }

    /** Least (sign 1) or largest (sign -1) mean of pieces between the smallest and the largest that add up to the total. */
    private double extremeMean(int sign) {
        Integer[] order = new Integer[now.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> sign * weight[i] * perPar[i]));
        double mean = 0;
        long rest = total;
        for (int i = 0; i < now.length; i++) {
            mean += weight[i] * (now[i] + perPar[i] * sizes[i].smallest());
            rest -= sizes[i].smallest();
        }
        for (int i : order) {
            long x = Math.min(rest, sizes[i].largest() - sizes[i].smallest());
            mean += weight[i] * perPar[i] * x;
            rest -= x;
        }
        return mean;
    }
}
