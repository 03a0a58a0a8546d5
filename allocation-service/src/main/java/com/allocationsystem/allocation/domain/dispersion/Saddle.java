package com.allocationsystem.allocation.domain.dispersion;

/**
 * The centre and multiplier with the best bound for the mean they lead to: the point where the mean of the accounts' own
 * choices is the centre itself.
 *
 * <p>G(c) = max over lambda has the slope 2 (c - mean(c)), so its least value lies where mean(c) = c; mean(c) - c falls in c,
 * so false position mixed with halving finds it. Near the root the bound is flat: an error e costs e^2.
 */
final class Saddle {

    private static final int STEPS = 60;
    private static final int PASSES = 60;
    private static final double NEAR = 1e-7;

    private final Separated problem;
    private final Multiplier multiplier;

    /** The centre, shifted. */
    double centre;

    /** Its multiplier. */
    double lambda = Double.NaN;

    /** G at the saddle. */
    double bound;

    Saddle(Separated problem) {
        this.problem = problem;
        this.multiplier = new Multiplier(problem);
    }

    /** @return the last search, at the centre */
    Multiplier multiplier() {
        return multiplier;
    }

    void find(MeanRange range) {
        double low = range.low();
        double high = range.high();
        double atLow = Double.NaN;
        double atHigh = Double.NaN;
        centre = low + (high - low) / 2;
        double scale = Math.max(Math.abs(low), Math.abs(high));
        for (int k = 0; k < STEPS && high - low > 1e-13 * scale; k++) {
            double off = meanOff(centre);
            if (Math.abs(off) <= NEAR * Math.sqrt(Math.max(0, bound))) {
                break;
            }
            if (off > 0) {
                low = centre;
                atLow = off;
            } else {
                high = centre;
                atHigh = off;
            }
            double middle = low + (high - low) / 2;
            boolean bracketed = !Double.isNaN(atLow) && !Double.isNaN(atHigh) && k % 3 != 2;
            double secant = bracketed ? low + (high - low) * atLow / (atLow - atHigh) : centre + off;
            centre = secant > low && secant < high && k % 3 != 2 ? secant : middle;
        }
        multiplier.search(centre, null, lambda, Double.POSITIVE_INFINITY, 0, 2 * PASSES);
        keep();
    }

    private double meanOff(double at) {
        multiplier.search(at, null, lambda, Double.POSITIVE_INFINITY, 1e-10 * Math.max(0, bound), PASSES);
        keep();
        return multiplier.mean - at;
    }

    private void keep() {
        lambda = multiplier.bestLambda;
        bound = multiplier.bestBound;
    }
}
