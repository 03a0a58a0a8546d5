package com.allocationsystem.allocation.engine.method.distance;

import com.allocationsystem.allocation.engine.limit.LegalTable;
import java.math.BigDecimal;
import java.util.Optional;

/** The smallest distance from pro rata that a tradable split of the total keeps to: sizes only widen, so halving finds it. */
public final class SmallestDistance {

    /** Decimals of a distance that is looked for: a hundredth of a percent. */
    public static final int DECIMALS = 4;

    private final ProRataShares shares;
    private final LegalTable legal;
    private final long totalPar;

    private SmallestDistance(ProRataShares shares, LegalTable legal, long totalPar) {
        this.shares = shares;
        this.legal = legal;
        this.totalPar = totalPar;
    }

    /**
     * @param largest that may be asked for
     * @return the distance; empty when even the largest is too small
     */
    public static Optional<BigDecimal> of(ProRataShares shares, LegalTable legal, long totalPar, BigDecimal largest) {
        return new SmallestDistance(shares, legal, totalPar)
                .find(largest.movePointRight(DECIMALS).longValue());
    }

    private Optional<BigDecimal> find(long largest) {
        if (isPossible(0)) {
            return Optional.of(BigDecimal.ZERO);
        }
        long tooSmall = 0;
        long enough = 1;
        while (enough < largest && !isPossible(enough)) {
            tooSmall = enough;
            enough = Math.min(largest, 2 * enough);
        }
        if (!isPossible(enough)) {
            return Optional.empty();
        }
        while (enough - tooSmall > 1) {
            long middle = tooSmall + (enough - tooSmall) / 2;
            if (isPossible(middle)) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return Optional.of(distance(enough));
    }

    private boolean isPossible(long units) {
        return WithinDistance.of(shares, legal, totalPar, distance(units)).isPossible();
    }

    private static BigDecimal distance(long units) {
        return BigDecimal.valueOf(units, DECIMALS).stripTrailingZeros();
    }
}
