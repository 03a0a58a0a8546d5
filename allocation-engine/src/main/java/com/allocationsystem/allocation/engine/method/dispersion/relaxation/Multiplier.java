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

    /** Best bound seen and its multiplier. */
    public double bestBound;

    public double bestLambda;

    /** Bracket at the end: the sum is at most the total at {@code low}, at least at {@code high}. */
    public double low;

    public double high;

    /** Mean at the total, interpolated between the ends of the bracket, shifted. */
    double mean;

    private double looked;
    private double lowSum;
    private double highSum;
    private double lowMean;
    private double highMean;

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
     * @param centre c, shifted
     * @param choice kinds of pieces; null = free
     * @param guess of lambda, NaN when there is none
     * @param enough stop once the bound reaches this
     * @param slack stop once the bound can rise by no more than this
     * @param mostPasses stop after so many
     */
    public void search(double centre, Choice choice, double guess, double enough, double slack, int mostPasses) {
        bestBound = Double.NEGATIVE_INFINITY;
        start(centre, choice, guess, enough);
        double before = Double.POSITIVE_INFINITY;
        for (int k = 0; k < mostPasses && bestBound < enough; k++) {
            double width = high - low;
            double middle = low + width / 2;
            double couldRise = width * Math.min(problem.total - lowSum, highSum - problem.total);
            if (lowSum == problem.total
                    || highSum == problem.total
                    || couldRise <= slack
                    || !(middle > low && middle < high)) {
                break;
            }
            double line = low + width * (problem.total - lowSum) / (highSum - lowSum);
            double inner = Math.max(low + width * 0.02, Math.min(high - width * 0.02, line));
            look(centre, width > before / 2 ? middle : inner, choice);
            before = width;
        }
        double span = highSum - lowSum;
        double part = span > 0 ? (problem.total - lowSum) / span : 0;
        mean = lowMean + part * (highMean - lowMean);
    }

    /** Brackets the total, unless the bound is good enough before. */
    private void start(double centre, Choice choice, double guess, double enough) {
        low = Double.NEGATIVE_INFINITY;
        high = Double.POSITIVE_INFINITY;
        lowSum = Double.NaN;
        highSum = Double.NaN;
        if (!Double.isNaN(guess) && slope > 0) {
            stepOver(centre, choice, guess, enough);
        }
        if (bestBound < enough && Double.isNaN(lowSum)) {
            look(centre, problem.lowestLambda(centre), choice);
            keepLow();
        }
        if (bestBound < enough && Double.isNaN(highSum)) {
            look(centre, problem.highestLambda(centre), choice);
            keepHigh();
        }
    }

    private void stepOver(double centre, Choice choice, double guess, double enough) {
        look(centre, guess, choice);
        double step = 1.1 * (problem.total - problem.sum) / slope;
        double lambda = guess;
        for (int k = 0; k < STEPS_OUT && bestBound < enough; k++) {
            if (!Double.isNaN(lowSum) && !Double.isNaN(highSum)) {
                return;
            }
            lambda += step;
            step *= 3;
            look(centre, lambda, choice);
        }
    }

    private void look(double centre, double lambda, Choice choice) {
        if (choice == null) {
            problem.pass(centre, lambda, null);
        } else {
            problem.pass(centre, lambda, choice, null);
        }
        if (problem.bound > bestBound) {
            bestBound = problem.bound;
            bestLambda = lambda;
        }
        looked = lambda;
        if (problem.sum <= problem.total) {
            keepLow();
        }
        if (problem.sum >= problem.total) {
            keepHigh();
        }
        double span = highSum - lowSum;
        if (span > WIDE * problem.total && high > low) {
            slope = span / (high - low);
        }
    }

    private void keepLow() {
        low = looked;
        lowSum = problem.sum;
        lowMean = problem.mean;
    }

    private void keepHigh() {
        high = looked;
        highSum = problem.sum;
        highMean = problem.mean;
    }
}
