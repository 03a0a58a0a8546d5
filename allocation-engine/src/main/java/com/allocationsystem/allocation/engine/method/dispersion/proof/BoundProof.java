package com.allocationsystem.allocation.engine.method.dispersion.proof;

import com.allocationsystem.allocation.engine.method.dispersion.relaxation.MeanRange;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Multiplier;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Saddle;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A lower bound on the variance of every legal split, as a list of intervals of the mean.
 *
 * <p>For a split whose mean m lies in [l, h], variance = sum p (y - c)^2 - (m - c)^2 &ge; G(c, lambda) - max((l - c)^2, (h -
 * c)^2). The first interval is a narrow one round the best centre, where that loss is negligible. From there the proof
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

    /** Most that an interval is wider than its distance from the best centre. */
    private static final double WIDEST = 64;

    private record Piece(double low, double high, double centre, double lambda, double bound) {}

    private final Separated problem;
    private final Saddle saddle;
    private final Multiplier multiplier;
    private final double slack;
    private final double goal;
    private final PriorityQueue<Piece> weakestFirst =
            new PriorityQueue<>(Comparator.comparingDouble(Piece::bound).thenComparingDouble(Piece::low));

    private BoundProof(Separated problem, Saddle saddle, double slack, double goal) {
        this.problem = problem;
        this.saddle = saddle;
        this.slack = slack;
        this.goal = goal;
        this.multiplier = new Multiplier(problem, saddle.multiplier().slope());
    }

    /**
     * @param problem the relaxation
     * @param range holds every mean
     * @param saddle the best centre
     * @param value best variance found
     * @param goalGap wanted relative gap of the variance
     */
    public static BoundProof of(Separated problem, MeanRange range, Saddle saddle, double value, double goalGap) {
        return of(problem, range, saddle, value, goalGap, MOST_INTERVALS);
    }

    /** @param most intervals to aim for; a few more where the range needs them */
    public static BoundProof of(
            Separated problem, MeanRange range, Saddle saddle, double value, double goalGap, int most) {
        double spare = Math.max(goalGap * value, 0.02 * (value - saddle.bound));
        double goal = Math.min(value, saddle.bound) - spare;
        BoundProof proof = new BoundProof(problem, saddle, spare / 10, goal);
        proof.cover(range, Math.sqrt(saddle.bound - goal));
        proof.refine(most);
        return proof;
    }

    /** @return no legal split has a smaller variance */
    public double bound() {
        return Math.max(0, weakestFirst.peek().bound);
    }

    /** @return centres of the weakest intervals, weakest first: where a better split may hide */
    public double[] weakestCentres(int most) {
        return weakestFirst.stream()
                .sorted(weakestFirst.comparator())
                .limit(most)
                .mapToDouble(Piece::centre)
                .toArray();
    }

    /** @return the intervals, lowest mean first, in the metric's own unit */
    public List<MeanInterval> intervals() {
        List<Piece> pieces = new ArrayList<>(weakestFirst);
        pieces.sort(Comparator.comparingDouble(Piece::low));
        List<MeanInterval> intervals = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            intervals.add(new MeanInterval(
                    piece.low + problem.shift, piece.high + problem.shift, piece.centre + problem.shift, piece.lambda));
        }
        return intervals;
    }

    private void cover(MeanRange range, double radius) {
        double low = Math.max(range.low(), saddle.centre - radius);
        double high = Math.min(range.high(), saddle.centre + radius);
        if (!(low <= high)) {
            low = range.low();
            high = range.high();
        }
        double bound = saddle.bound - loss(low, high, saddle.centre);
        weakestFirst.add(new Piece(low, high, saddle.centre, saddle.lambda, bound));
        double root = Math.sqrt(Math.min(1, saddle.fall));
        double growth = Math.min(WIDEST, CAREFUL * 2 * root / Math.max(1e-9, 1 - root));
        walk(low, range.low(), growth);
        walk(high, range.high(), growth);
    }

    /** Covers what lies between, ever wider. */
    private void walk(double start, double end, double growth) {
        double from = start;
        double lambda = saddle.lambda + saddle.lambdaPerCentre * (from - saddle.centre);
        double perCentre = saddle.lambdaPerCentre;
        double before = from;
        while (from != end && weakestFirst.size() < MOST_INTERVALS) {
            double width = Math.max(growth, 0.25) * (from - saddle.centre);
            double to = Math.abs(width) < Math.abs(end - from) ? from + width : end;
            if (to == from) {
                to = end;
            }
            double centre = from + (to - from) / 2;
            Piece piece = looked(Math.min(from, to), Math.max(from, to), lambda + perCentre * (centre - before));
            weakestFirst.add(piece);
            perCentre = (piece.lambda - saddle.lambda) / (centre - saddle.centre);
            lambda = piece.lambda;
            before = centre;
            from = to;
        }
        if (from != end) {
            weakestFirst.add(looked(Math.min(from, end), Math.max(from, end), lambda));
        }
    }

    private void refine(int most) {
        for (int k = weakestFirst.size(); k < most && weakestFirst.peek().bound < goal; k++) {
            Piece weakest = weakestFirst.poll();
            double middle = weakest.low + (weakest.high - weakest.low) / 2;
            if (!(middle > weakest.low && middle < weakest.high)) {
                weakestFirst.add(weakest);
                return;
            }
            weakestFirst.add(looked(weakest.low, middle, weakest.lambda));
            weakestFirst.add(looked(middle, weakest.high, weakest.lambda));
        }
    }

    private Piece looked(double low, double high, double guess) {
        double centre = low + (high - low) / 2;
        double loss = loss(low, high, centre);
        multiplier.search(centre, null, guess, goal + loss, slack, PASSES);
        return new Piece(low, high, centre, multiplier.bestLambda, multiplier.bestBound - loss);
    }

    private static double loss(double low, double high, double centre) {
        double farthest = Math.max(Math.abs(low - centre), Math.abs(high - centre));
        return farthest * farthest;
    }
}
