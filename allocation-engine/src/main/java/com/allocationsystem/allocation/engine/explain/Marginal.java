package com.allocationsystem.allocation.engine.explain;

import com.allocationsystem.allocation.engine.metric.TargetColumns;

/**
 * Dispersion saved by one more increment in one account, all else as it is.
 *
 * <p>Exact, O(1): with delta = b x d the variance moves by p (2 (y - mean) delta + delta^2) - (p delta)^2. At an interior
 * optimum of MIN_DISPERSION this is the same for all accounts, up to one increment: the multiplier.
 */
public final class Marginal {

    private final TargetColumns target;
    private final long[] pieces;
    private final double mean;
    private final double variance;

    /**
     * @param target before the trade
     * @param pieces of the plan
     */
    public Marginal(TargetColumns target, long[] pieces) {
        this.target = target;
        this.pieces = pieces;
        this.mean = target.mean(pieces);
        this.variance = target.variance(pieces);
    }

    /** @return dispersion after the pieces of the plan */
    public double dispersion() {
        return Math.sqrt(variance);
    }

    /** @return dispersion saved by {@code incrementPar} more in account {@code i}; negative when it would rise */
    public double saved(int i, long incrementPar) {
        double p = target.weight()[i];
        double delta = target.perPar()[i] * incrementPar;
        double distance = target.before()[i] + target.perPar()[i] * pieces[i] - mean;
        double change = p * (2 * distance * delta + delta * delta) - p * delta * p * delta;
        double after = Math.sqrt(Math.max(0, variance + change));
        double sum = after + Math.sqrt(variance);
        return sum > 0 ? -change / sum : 0;
    }

    /** @return whether a further par alone, without the rest of the order, would lower the dispersion */
    public boolean wantsMore(int i) {
        double distance = target.before()[i] + target.perPar()[i] * pieces[i] - mean;
        return distance * target.perPar()[i] < 0;
    }

    /** @return first derivative of the variance by the account's piece, per par */
    public double slope(int i) {
        double distance = target.before()[i] + target.perPar()[i] * pieces[i] - mean;
        return 2 * target.weight()[i] * target.perPar()[i] * distance;
    }
}
