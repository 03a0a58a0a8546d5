package com.allocationsystem.allocation.engine.method.distance;

import com.allocationsystem.allocation.engine.limit.LegalTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * Exact pro rata shares of a total under the accounts' limits: share_i = min(largest piece_i, level x weight_i).
 *
 * <p>Fractions, not doubles: whether a share reaches a tradable size must not hang on the last bit of a sum, since the checker finds
 * the shares in another way. An account whose share passes its largest piece is held there and the level rises for the others,
 * until none passes: few rounds, each O(n).
 */
public final class ProRataShares {

    /** Shares are stated to a thousandth of par. */
    private static final int STATED_DECIMALS = 3;

    private final BigDecimal[] weight;
    private final long[] maximum;

    /** Whether the account is held at its largest piece. */
    private final boolean[] held;

    /** What the accounts that are not held share. */
    private final BigDecimal sharedPar;

    private final BigDecimal sharedWeight;

    private ProRataShares(BigDecimal[] weight, long[] maximum, long totalPar) {
        this.weight = weight;
        this.maximum = maximum;
        this.held = new boolean[maximum.length];
        long rest = totalPar;
        BigDecimal open = BigDecimal.ZERO;
        for (int i = 0; i < maximum.length; i++) {
            held[i] = maximum[i] == 0 || weight[i].signum() == 0;
            maximum[i] = held[i] ? 0 : maximum[i];
            open = held[i] ? open : open.add(weight[i]);
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            BigDecimal par = BigDecimal.valueOf(rest);
            BigDecimal weights = open;
            for (int i = 0; i < maximum.length; i++) {
                boolean passes = !held[i]
                        && weight[i].multiply(par).compareTo(weights.multiply(BigDecimal.valueOf(maximum[i]))) >= 0;
                if (passes) {
                    held[i] = true;
                    rest -= maximum[i];
                    open = open.subtract(weight[i]);
                    moved = true;
                }
            }
        }
        sharedPar = BigDecimal.valueOf(rest);
        sharedWeight = open;
    }

    /**
     * @param weight of each account, 0 or more; 0 for none
     * @param table tradable sizes
     * @param totalPar that the sizes can add up to
     */
    public static ProRataShares of(BigDecimal[] weight, LegalTable table, long totalPar) {
        long[] maximum = new long[table.size()];
        Arrays.setAll(maximum, table::maximum);
        return of(weight, maximum, totalPar);
    }

    /**
     * @param weight of each account, 0 or more; 0 for none
     * @param maximumPar largest share of each account, 0 or more
     * @param totalPar that is shared; what all largest shares together leave of it goes to no account
     */
    public static ProRataShares of(BigDecimal[] weight, long[] maximumPar, long totalPar) {
        return new ProRataShares(weight.clone(), maximumPar.clone(), totalPar);
    }

    /** @return the share to a thousandth of par */
    public double stated(int i) {
        return par(i).doubleValue();
    }

    /** @return the same as a decimal */
    public BigDecimal par(int i) {
        return share(i, BigDecimal.ONE, STATED_DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** @return the largest whole par that is not above {@code part} of the share */
    long atMost(int i, BigDecimal part) {
        return share(i, part, 0, RoundingMode.FLOOR).longValue();
    }

    /** @return the smallest whole par that is not below {@code part} of the share; the largest piece where that is less */
    long atLeast(int i, BigDecimal part) {
        return share(i, part, 0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(maximum[i]))
                .longValue();
    }

    private BigDecimal share(int i, BigDecimal part, int decimals, RoundingMode rounding) {
        return held[i]
                ? part.multiply(BigDecimal.valueOf(maximum[i])).setScale(decimals, rounding)
                : part.multiply(weight[i]).multiply(sharedPar).divide(sharedWeight, decimals, rounding);
    }
}
