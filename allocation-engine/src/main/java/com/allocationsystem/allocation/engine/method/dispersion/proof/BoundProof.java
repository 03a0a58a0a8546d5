package com.allocationsystem.allocation.engine.method.dispersion.proof;

import com.allocationsystem.allocation.engine.method.dispersion.relaxation.MeanRange;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Multiplier;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Saddle;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A lower bound on the variance of every legal split, as a list of intervals of the mean.
 *
 * <p>For a split whose mean m lies in [l, h], variance = sum p (y - c)^2 - (m - c)^2 &ge; G(c, lambda) - max((l - c)^2, (h -
 * c)^2). The first interval is a narrow one round the best center, where that loss is negligible. From there the proof
 * walks outward: with G rising as k (c - best)^2, an interval that starts u away may reach u + 2 s, s = u r / (1 - r), r =
 * sqrt(k), before its loss s^2 eats what G gained; so widths grow geometrically. Where a bound still misses the goal the
 * interval is split in the middle, weakest first, until all reach it or the work is used up. The bound is the lowest of the
 * list, so it is valid whenever the search stops.
 */
public final class BoundProof {

    /** Most intervals looked at; each costs a few passes. */
    private static final int MOST_INTERVALS = 600;

    private static final int PASSES = 40;

    /** Part of the width that the formula allows: what is left over is room for a multiplier that is not quite best. */
    private static final double CAREFUL = 0.7;

    /** Most that an interval is wider than its distance from the best center. */
    private static final double WIDEST = 64;

    private final Separated problem;
    private final Saddle saddle;
    private final Multiplier multiplier;
    private final double slack;
    private final double goal;
    private final PriorityQueue<Interval> weakestFirst =
            new PriorityQueue<>(Comparator.comparingDouble(Interval::bound).thenComparingDouble(Interval::low));

    private BoundProof(Separated problem, Saddle saddle, double slack, double goal) {
        this.problem = problem;
        this.saddle = saddle;
        this.slack = slack;
        this.goal = goal;
        this.multiplier = new Multiplier(problem, saddle.slope());
    }

    /**
     * @param problem the relaxation
     * @param range holds every mean
     * @param saddle the best center
     * @param value best variance found
     * @param goalGap wanted relative gap of the variance
     */
    public static BoundProof of(Separated problem, MeanRange range, Saddle saddle, double value, double goalGap) {
        return of(problem, range, saddle, value, goalGap, MOST_INTERVALS);
    }

    /** @param most intervals to aim for; a few more where the range needs them */
    public static BoundProof of(
            Separated problem, MeanRange range, Saddle saddle, double value, double goalGap, int most) {
        double spare = Math.max(goalGap * value, 0.02 * (value - saddle.bound()));
        double goal = Math.min(value, saddle.bound()) - spare;
        BoundProof proof = new BoundProof(problem, saddle, spare / 10, goal);
        proof.cover(range, Math.sqrt(saddle.bound() - goal));
        proof.refine(most);
        return proof;
    }

    /** @return no legal split has a smaller variance */
    public double bound() {
        return Math.max(0, weakestFirst.peek().bound());
    }

    /** @return the intervals, lowest mean first, in the metric's own unit */
    public List<MeanInterval> intervals() {
        return Interval.stated(weakestFirst, problem);
    }

    private void cover(MeanRange range, double radius) {
        double low = Math.max(range.low(), saddle.center() - radius);
        double high = Math.min(range.high(), saddle.center() + radius);
        if (!(low <= high)) {
            low = range.low();
            high = range.high();
        }
        double bound = saddle.bound() - loss(low, high, saddle.center());
        weakestFirst.add(new Interval(low, high, saddle.center(), saddle.lambda(), false, bound));
        double root = Math.sqrt(Math.min(1, saddle.fall()));
        double growth = Math.min(WIDEST, CAREFUL * 2 * root / Math.max(1e-9, 1 - root));
        walk(low, range.low(), growth);
        walk(high, range.high(), growth);
    }

    /** Covers what lies between, ever wider. */
    private void walk(double start, double end, double growth) {
        double from = start;
        double lambda = saddle.lambda() + saddle.lambdaPerCenter() * (from - saddle.center());
        double perCenter = saddle.lambdaPerCenter();
        double before = from;
        while (from != end && weakestFirst.size() < MOST_INTERVALS) {
            double width = Math.max(growth, 0.25) * (from - saddle.center());
            double to = Math.abs(width) < Math.abs(end - from) ? from + width : end;
            if (to == from) {
                to = end;
            }
            double center = from + (to - from) / 2;
            Interval interval = looked(Math.min(from, to), Math.max(from, to), lambda + perCenter * (center - before));
            weakestFirst.add(interval);
            perCenter = (interval.lambda() - saddle.lambda()) / (center - saddle.center());
            lambda = interval.lambda();
            before = center;
            from = to;
        }
        if (from != end) {
            weakestFirst.add(looked(Math.min(from, end), Math.max(from, end), lambda));
        }
    }

    private void refine(int most) {
        for (int k = weakestFirst.size(); k < most && weakestFirst.peek().bound() < goal; k++) {
            Interval weakest = weakestFirst.poll();
            double middle = weakest.low() + (weakest.high() - weakest.low()) / 2;
            if (!(middle > weakest.low() && middle < weakest.high())) {
                weakestFirst.add(weakest);
                return;
            }
            weakestFirst.add(looked(weakest.low(), middle, weakest.lambda()));
            weakestFirst.add(looked(middle, weakest.high(), weakest.lambda()));
        }
    }

    private Interval looked(double low, double high, double guess) {
        double center = low + (high - low) / 2;
        double loss = loss(low, high, center);
        Multiplier.Found found = multiplier.search(center, null, guess, goal + loss, slack, PASSES);
        return new Interval(low, high, center, found.lambda(), false, found.bound() - loss);
    }

    private static double loss(double low, double high, double center) {
        double farthest = Math.max(Math.abs(low - center), Math.abs(high - center));
        return farthest * farthest;
    }
}
