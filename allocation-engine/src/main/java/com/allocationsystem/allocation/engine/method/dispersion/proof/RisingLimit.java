package com.allocationsystem.allocation.engine.method.dispersion.proof;

import com.allocationsystem.allocation.engine.method.dispersion.convolution.BestTotal;
import com.allocationsystem.allocation.engine.method.dispersion.convolution.Cheapest;

/**
 * Looks for the cheapest split by limits that rise: the work grows steeply with the limit, so a split far below a limit is found
 * with less work by smaller limits first. A limit that takes too many totals is not tried again; those between it and
 * the largest that has no split are.
 */
final class RisingLimit {

    private static final double GROWTH = 4;

    /** Growth from a limit that is close to the cheapest split; less once attempts are dear. */
    private static final double SMALL_GROWTH = 1.2;

    private static final double LEAST_GROWTH = 1.06;

    /** A limit that takes too many totals is lowered until it is only so much above the largest that has no split. */
    private static final double CLOSE = 1.05;

    private static final long MANY_TOTALS = 4_000_000;

    /** So many times as many are allowed once no limit is left to try. */
    private static final long MORE_TOTALS = 4;

    private static final long ALL_TOTALS = 64_000_000;

    /** Totals of an attempt far above the largest limit that has no split: if it fails, it still tells a bound. */
    private static final long FEW_TOTALS = 200_000;

    /** A split is followed back with a limit so much above its cost, relative. */
    private static final double TRACED = 1e-6;

    private final BestTotal totals;

    RisingLimit(BestTotal totals) {
        this.totals = totals;
    }

    /**
     * @param first limit looked at, above 0
     * @param limit last one
     */
    Cheapest find(double center, double lambda, double first, double limit) {
        double none = first / GROWTH;
        double tooMany = Double.POSITIVE_INFINITY;
        double next = Math.min(first, limit);
        long most = MANY_TOTALS;
        Cheapest found = null;
        while (most <= ALL_TOTALS) {
            boolean far = next < limit && next > none * SMALL_GROWTH;
            long before = totals.done();
            found = totals.find(center, lambda, next, far ? FEW_TOTALS : most);
            if (found.isFound() || found.isNone() && next >= limit || totals.isUsedUp()) {
                return found;
            }
            none = Math.max(none, found.atLeast());
            if (found.isUnknown()) {
                tooMany = next;
            }
            double growth = !found.isUnknown() && totals.done() - before > FEW_TOTALS ? LEAST_GROWTH : SMALL_GROWTH;
            if (tooMany == Double.POSITIVE_INFINITY) {
                next = Math.min(limit, found.isNone() && !far ? none * growth : next * GROWTH);
            } else if (tooMany / none > CLOSE) {
                next = Math.min(Math.sqrt(none * tooMany), none * growth);
            } else {
                next = tooMany;
                tooMany = Double.POSITIVE_INFINITY;
                most *= MORE_TOTALS;
            }
        }
        return found;
    }

    /**
     * @param found at this center and multiplier
     * @param rounding of costs
     * @return par of each account; null when nothing was found, or more totals lead to it than may be kept
     */
    long[] pieces(Cheapest found, double center, double lambda, double rounding) {
        if (found.pieces() != null || !found.isFound()) {
            return found.pieces();
        }
        double close = Math.max(0, found.cost()) * (1 + TRACED) + rounding;
        return totals.find(center, lambda, close, Long.MAX_VALUE).pieces();
    }
}
