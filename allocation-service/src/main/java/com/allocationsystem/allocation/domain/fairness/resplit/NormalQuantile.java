package com.allocationsystem.allocation.domain.fairness.resplit;

/** Quantiles of the standard normal distribution. */
final class NormalQuantile {

    private static final double FARTHEST = 8;
    private static final int HALVINGS = 60;

    private NormalQuantile() {}

    /**
     * @param tail above 1e-12, at most 0.5
     * @return the value that is passed with that chance
     */
    static double upper(double tail) {
        double low = 0;
        double high = FARTHEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (tail(middle) > tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The density times the series x + x^3/3 + x^5/15 + ... is the chance between 0 and x. */
    private static double tail(double x) {
        double term = x;
        double sum = x;
        for (int i = 3; Math.abs(term) > sum * 1e-17 && i < 1_000; i += 2) {
            term *= x * x / i;
            sum += term;
        }
        return 0.5 - sum * StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
}
