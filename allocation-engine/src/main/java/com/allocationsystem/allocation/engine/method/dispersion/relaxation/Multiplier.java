package com.allocationsystem.allocation.engine.method.dispersion.relaxation;

/**
 * Finds the multiplier at which the accounts' own choices add up to the total: the one with the best bound.
 *
 * <p>The sum of choices rises with lambda in steps, almost a straight line when there are many accounts. From a guess the
 * search steps over the total by the slope met last, then keeps a bracket and goes to the straight line's root in it, or to
 * its middle when that did not shrink it. Every multiplier seen gives a valid bound; the best is kept.
 */
public final class Multiplier {

    /** Steps outward before the search falls back on the ends of the range. */
    private static final int STEPS_OUT = 40;

    /** Part of the total that a bracket must hold to tell the slope; narrower ones hold a single jump. */
    private static final double WIDE = 1e-3;

    private final Separated problem;

    /** Rise of the sum per lambda, as met last; 0 = not known. */
    private double slope;

    // of the search under way
    private double bestBound;
    private double bestLambda;
    private double low;
    private double high;
    private Separated.Pass atLow;
    private Separated.Pass atHigh;

    /**
     * Where a search ended.
     *
     * @param bound best one seen
     * @param lambda its multiplier
     * @param low the sum of pieces is at most the total here
     * @param high the sum is at least the total here
     * @param mean at the total, interpolated between the two, shifted
     */
    public record Found(double bound, double lambda, double low, double high, double mean) {}

    /** @param slope rise of the sum per lambda as met elsewhere; 0 = not known */
    public Multiplier(Separated problem, double slope) {
        this.problem = problem;
        this.slope = slope;
    }

    /** @return rise of the sum per lambda as met last; 0 = not known */
    public double slope() {
        return slope;
    }

    /**
     * @param center c, shifted
     * @param choice kinds of pieces; null = free
     * @param guess of lambda, NaN when there is none
     * @param enough stop once the bound reaches this
     * @param slack stop once the bound can rise by no more than this
     * @param mostPasses stop after so many
     */
    public Found search(double center, Choice choice, double guess, double enough, double slack, int mostPasses) {
        bestBound = Double.NEGATIVE_INFINITY;
        start(center, choice, guess, enough);
        double before = Double.POSITIVE_INFINITY;
        for (int k = 0; k < mostPasses && bestBound < enough; k++) {
            double width = high - low;
            double middle = low + width / 2;
            double lowSum = atLow.sum();
            double highSum = atHigh.sum();
            double couldRise = width * Math.min(problem.total - lowSum, highSum - problem.total);
            if (lowSum == problem.total
                    || highSum == problem.total
                    || couldRise <= slack
                    || !(middle > low && middle < high)) {
                break;
            }
            double line = low + width * (problem.total - lowSum) / (highSum - lowSum);
            double inner = Math.max(low + width * 0.02, Math.min(high - width * 0.02, line));
            look(center, width > before / 2 ? middle : inner, choice);
            before = width;
        }
        return new Found(bestBound, bestLambda, low, high, mean());
    }

    /** A search that ended at once knows one end only, and no mean. */
    private double mean() {
        if (atLow == null || atHigh == null) {
            return Double.NaN;
        }
        double span = atHigh.sum() - atLow.sum();
        double part = span > 0 ? (problem.total - atLow.sum()) / span : 0;
        return atLow.mean() + part * (atHigh.mean() - atLow.mean());
    }

    /** Brackets the total, unless the bound is good enough before. */
    private void start(double center, Choice choice, double guess, double enough) {
        low = Double.NEGATIVE_INFINITY;
        high = Double.POSITIVE_INFINITY;
        atLow = null;
        atHigh = null;
        if (!Double.isNaN(guess) && slope > 0) {
            stepOver(center, choice, guess, enough);
        }
        if (bestBound < enough && atLow == null) {
            double lowest = problem.lowestLambda(center);
            keepLow(lowest, look(center, lowest, choice));
        }
        if (bestBound < enough && atHigh == null) {
            double highest = problem.highestLambda(center);
            keepHigh(highest, look(center, highest, choice));
        }
    }

    private void stepOver(double center, Choice choice, double guess, double enough) {
        double step = 1.1 * (problem.total - look(center, guess, choice).sum()) / slope;
        double lambda = guess;
        for (int k = 0; k < STEPS_OUT && bestBound < enough; k++) {
            if (atLow != null && atHigh != null) {
                return;
            }
            lambda += step;
            step *= 3;
            look(center, lambda, choice);
        }
    }

    private Separated.Pass look(double center, double lambda, Choice choice) {
        Separated.Pass pass =
                choice == null ? problem.pass(center, lambda, null) : problem.pass(center, lambda, choice, null);
        if (pass.bound() > bestBound) {
            bestBound = pass.bound();
            bestLambda = lambda;
        }
        if (pass.sum() <= problem.total) {
            keepLow(lambda, pass);
        }
        if (pass.sum() >= problem.total) {
            keepHigh(lambda, pass);
        }
        if (atLow != null && atHigh != null) {
            double span = atHigh.sum() - atLow.sum();
            if (span > WIDE * problem.total && high > low) {
                slope = span / (high - low);
            }
        }
        return pass;
    }

    private void keepLow(double lambda, Separated.Pass pass) {
        low = lambda;
        atLow = pass;
    }

    private void keepHigh(double lambda, Separated.Pass pass) {
        high = lambda;
        atHigh = pass;
    }
}
