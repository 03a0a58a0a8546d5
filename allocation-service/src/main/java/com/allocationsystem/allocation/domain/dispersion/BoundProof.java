package com.allocationsystem.allocation.domain.dispersion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A lower bound on the variance of every legal split, as a list of intervals of the mean.
 *
 * <p>For a split whose mean m lies in [l, h], variance = sum p (y - c)^2 - (m - c)^2 &ge; G(c, lambda) - max((l - c)^2, (h -
 * c)^2). The first interval is a narrow one round the best centre, where that loss is negligible; the rest of the range is
 * split in the middle, weakest interval first, until every bound reaches the goal or the work is used up. The bound is the
 * lowest of the list, so it is valid whenever the search stops.
 */
final class BoundProof {

    /** Most intervals looked at; each costs a few passes. */
    private static final int MOST_INTERVALS = 600;

    private static final int PASSES = 40;

    private record Piece(double low, double high, double centre, double lambda, double bound) {}

    private final Separated problem;
    private final Multiplier multiplier;
    private final double slack;
    private final PriorityQueue<Piece> weakestFirst =
            new PriorityQueue<>(Comparator.comparingDouble(Piece::bound).thenComparingDouble(Piece::low));

    private BoundProof(Separated problem, double slack) {
        this.problem = problem;
        this.slack = slack;
        this.multiplier = new Multiplier(problem);
    }

    /**
     * @param problem the relaxation
     * @param range holds every mean
     * @param centre the best centre
     * @param lambda its multiplier
     * @param saddleBound G there
     * @param value best variance found
     * @param goalGap wanted relative gap of the variance
     */
    static BoundProof of(
            Separated problem,
            MeanRange range,
            double centre,
            double lambda,
            double saddleBound,
            double value,
            double goalGap) {
        double spare = Math.max(goalGap * value, 0.02 * (value - saddleBound));
        BoundProof proof = new BoundProof(problem, spare / 10);
        double goal = Math.min(value, saddleBound) - spare;
        proof.cover(range, centre, lambda, saddleBound, Math.sqrt(spare), goal);
        return proof;
    }

    /** @return no legal split has a smaller variance */
    double bound() {
        return Math.max(0, weakestFirst.peek().bound);
    }

    /** @return centres of the weakest intervals, weakest first: where a better split may hide */
    double[] weakestCentres(int most) {
        return weakestFirst.stream()
                .sorted(weakestFirst.comparator())
                .limit(most)
                .mapToDouble(Piece::centre)
                .toArray();
    }

    /** @return the intervals, lowest mean first, in the metric's own unit */
    List<MeanInterval> intervals() {
        List<Piece> pieces = new ArrayList<>(weakestFirst);
        pieces.sort(Comparator.comparingDouble(Piece::low));
        List<MeanInterval> intervals = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            intervals.add(new MeanInterval(
                    piece.low + problem.shift, piece.high + problem.shift, piece.centre + problem.shift, piece.lambda));
        }
        return intervals;
    }

    private void cover(MeanRange range, double centre, double lambda, double saddleBound, double radius, double goal) {
        double low = Math.max(range.low(), centre - radius);
        double high = Math.min(range.high(), centre + radius);
        if (!(low <= high)) {
            low = range.low();
            high = range.high();
        }
        weakestFirst.add(new Piece(low, high, centre, lambda, saddleBound - loss(low, high, centre)));
        if (range.low() < low) {
            weakestFirst.add(looked(range.low(), low, lambda, goal));
        }
        if (high < range.high()) {
            weakestFirst.add(looked(high, range.high(), lambda, goal));
        }
        for (int k = 0; k < MOST_INTERVALS && weakestFirst.peek().bound < goal; k++) {
            Piece weakest = weakestFirst.poll();
            double middle = weakest.low + (weakest.high - weakest.low) / 2;
            if (!(middle > weakest.low && middle < weakest.high)) {
                weakestFirst.add(weakest);
                return;
            }
            weakestFirst.add(looked(weakest.low, middle, weakest.lambda, goal));
            weakestFirst.add(looked(middle, weakest.high, weakest.lambda, goal));
        }
    }

    private Piece looked(double low, double high, double guess, double goal) {
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
