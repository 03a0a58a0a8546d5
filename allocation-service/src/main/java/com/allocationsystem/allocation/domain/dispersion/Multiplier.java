package com.allocationsystem.allocation.domain.dispersion;

/**
 * Finds the multiplier at which the accounts' own choices add up to the total: the one with the best bound.
 *
 * <p>The sum of choices rises with lambda in steps; the search keeps a bracket and mixes false position with halving, from a
 * guess where there is one. Every multiplier seen gives a valid bound; the best is kept.
 */
final class Multiplier {

    private final Separated problem;

    /** Best bound seen and its multiplier. */
    double bestBound;

    double bestLambda;

    /** Bracket at the end: the sum is at most the total at {@code low}, at least at {@code high}. */
    double low;

    double high;

    /** Mean at the total, interpolated between the ends of the bracket, shifted. */
    double mean;

    private double lowSum;
    private double highSum;
    private double lowMean;
    private double highMean;

    Multiplier(Separated problem) {
        this.problem = problem;
    }

    /**
     * @param centre c, shifted
     * @param mode choices; null = free
     * @param guess of lambda, NaN when there is none
     * @param enough stop once the bound reaches this
     * @param slack stop once the bound can rise by no more than this
     * @param mostPasses stop after so many
     */
    void search(double centre, byte[] mode, double guess, double enough, double slack, int mostPasses) {
        bestBound = Double.NEGATIVE_INFINITY;
        start(centre, mode, guess);
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
            double secant = low + width * (problem.total - lowSum) / (highSum - lowSum);
            double inner = Math.max(low + width * 0.02, Math.min(high - width * 0.02, secant));
            look(centre, k % 3 == 2 ? middle : inner, mode);
        }
        double span = highSum - lowSum;
        double part = span > 0 ? (problem.total - lowSum) / span : 0;
        mean = lowMean + part * (highMean - lowMean);
    }

    private void start(double centre, byte[] mode, double guess) {
        low = problem.lowestLambda(centre);
        high = problem.highestLambda(centre);
        lowSum = Double.NaN;
        highSum = Double.NaN;
        if (guess > low && guess < high) {
            double reach = (high - low) * 1e-3;
            look(centre, guess, mode);
            while (Double.isNaN(lowSum) && high - reach > low) {
                look(centre, high - reach, mode);
                reach *= 8;
            }
            while (Double.isNaN(highSum) && low + reach < high) {
                look(centre, low + reach, mode);
                reach *= 8;
            }
        }
        if (Double.isNaN(lowSum)) {
            lookAtEnd(centre, low, mode, true);
        }
        if (Double.isNaN(highSum)) {
            lookAtEnd(centre, high, mode, false);
        }
    }

    private void look(double centre, double lambda, byte[] mode) {
        problem.pass(centre, lambda, mode, null);
        keepBest(lambda);
        if (problem.sum <= problem.total) {
            low = lambda;
            lowSum = problem.sum;
            lowMean = problem.mean;
        }
        if (problem.sum >= problem.total) {
            high = lambda;
            highSum = problem.sum;
            highMean = problem.mean;
        }
    }

    private void lookAtEnd(double centre, double lambda, byte[] mode, boolean atLow) {
        problem.pass(centre, lambda, mode, null);
        keepBest(lambda);
        if (atLow) {
            lowSum = problem.sum;
            lowMean = problem.mean;
        } else {
            highSum = problem.sum;
            highMean = problem.mean;
        }
    }

    private void keepBest(double lambda) {
        if (problem.bound > bestBound) {
            bestBound = problem.bound;
            bestLambda = lambda;
        }
    }
}
