package com.allocationsystem.allocation.engine.method.dispersion.proof;

import com.allocationsystem.allocation.engine.method.dispersion.convolution.BestTotal;
import com.allocationsystem.allocation.engine.method.dispersion.convolution.Cheapest;

/**
 * Looks for the cheapest split by limits that rise: the work grows steeply with the limit, so a split far below a limit is found
 * with less work by smaller limits first. The first ones rise fast and may take little work. Once one takes more, the next is only a
 * little above what no split goes below, and from there limits rise so that each may take about twice the work of the one before.
 * A limit that takes too much is not tried again before the limits below it are used up.
 */
final class RisingLimit {

    /** Growth while limits take little work, and the most later. */
    private static final double GROWTH = 4;

    /** Growth from a limit of which only a bound is known. */
    private static final double SMALL_GROWTH = 1.05;

    private static final double LEAST_GROWTH = 1.02;

    /** How much more work the next limit may take. */
    private static final double MORE_WORK = 2;

    /** A limit that takes too many totals is lowered until it is only so much above the largest that has no split. */
    private static final double CLOSE = 1.03;

    private static final long MANY_TOTALS = 4_000_000;

    /** So many times as many are allowed once no limit is left to try. */
    private static final long MORE_TOTALS = 4;

    private static final long ALL_TOTALS = 64_000_000;

    /** Totals of an attempt far above the largest limit that has no split: if it fails, it still tells a bound. */
    private static final long FEW_TOTALS = 200_000;

    /** A split is followed back with a limit so much above its cost, relative. */
    private static final double TRACED = 1e-6;

    private final BestTotal totals;

    // of the search under way

    /** No split costs less. */
    private double none;

    /** Totals that it took to know; 0 where only a bound tells. */
    private long taken;

    /** So many times as large is the next limit. */
    private double growth;

    /** The least limit that took too many totals. */
    private double tooMany;

    RisingLimit(BestTotal totals) {
        this.totals = totals;
    }

    /**
     * @param first limit looked at, above 0
     * @param limit last one
     */
    Cheapest find(double center, double lambda, double first, double limit) {
        none = first / GROWTH;
        taken = 0;
        growth = GROWTH;
        tooMany = Double.POSITIVE_INFINITY;
        boolean dear = false;
        double next = Math.min(first, limit);
        long most = MANY_TOTALS;
        Cheapest found = null;
        while (most <= ALL_TOTALS) {
            long before = totals.done();
            found = totals.find(center, lambda, next, dear || next == limit ? most : FEW_TOTALS);
            if (found.isFound() || found.isNone() && next == limit || totals.isUsedUp()) {
                return found;
            }
            if (found.isUnknown()) {
                failed(next, found.atLeast(), dear);
            } else {
                passed(next, totals.done() - before, dear);
            }
            dear |= found.isUnknown();
            next = Math.min(limit, none * growth);
            if (next >= tooMany && tooMany > none * CLOSE) {
                next = Math.sqrt(none * tooMany);
            } else if (next >= tooMany) {
                next = tooMany;
                tooMany = Double.POSITIVE_INFINITY;
                most *= MORE_TOTALS;
            }
        }
        return found;
    }

    private void failed(double limit, double atLeast, boolean dear) {
        tooMany = dear ? limit : tooMany;
        growth = SMALL_GROWTH;
        if (atLeast > none) {
            none = atLeast;
            taken = 0;
        }
    }

    /** @param dear whether a limit took too many totals before */
    private void passed(double limit, long work, boolean dear) {
        if (dear && taken == 0) {
            growth = SMALL_GROWTH;
        } else if (dear) {
            // Work rises about as a power of the limit.
            double power = Math.log((double) work / taken) / Math.log(limit / none);
            double within = power > 0 ? Math.pow(MORE_WORK, 1 / power) : GROWTH;
            growth = Math.max(LEAST_GROWTH, Math.min(GROWTH, within));
        }
        none = limit;
        taken = work;
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
