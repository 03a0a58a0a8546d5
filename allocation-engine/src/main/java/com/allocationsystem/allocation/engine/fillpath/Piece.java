package com.allocationsystem.allocation.engine.fillpath;

/**
 * What one account gets when the whole block is filled.
 *
 * @param quantityPar its allocation of the statement, par, above 0
 * @param minimumPar the smallest par that the account can trade, above 0; an account whose whole allocation is smaller (an odd lot
 *     that empties it) gets that at once
 * @param incrementPar step between its tradable sizes, par, above 0
 * @param runPar the largest size that increments lead to, the minimum or more; what is above it is one step. 0 where the whole
 *     allocation is one step
 */
public record Piece(String accountId, long quantityPar, long minimumPar, long incrementPar, long runPar) {

    /** @throws IllegalArgumentException when a par is not above 0, or the run is above the allocation */
    public Piece {
        if (quantityPar <= 0 || minimumPar <= 0 || incrementPar <= 0 || runPar < 0 || runPar > quantityPar) {
            throw new IllegalArgumentException(
                    "Account %s: quantity %d, minimum %d and increment %d must be above 0, and the run to %d no longer than the quantity"
                            .formatted(accountId, quantityPar, minimumPar, incrementPar, runPar));
        }
    }

    /** Increments lead to the whole allocation; what is left below one more goes with the last. */
    public Piece(String accountId, long quantityPar, long minimumPar, long incrementPar) {
        this(accountId, quantityPar, minimumPar, incrementPar, endOfRun(quantityPar, minimumPar, incrementPar));
    }

    private static long endOfRun(long quantityPar, long minimumPar, long incrementPar) {
        return quantityPar < minimumPar || incrementPar <= 0
                ? 0
                : quantityPar - (quantityPar - minimumPar) % incrementPar;
    }

    /**
     * @param hasPar what the account has of its allocation so far, par
     * @return the next par that it can get: its minimum first, then an increment; from the end of the run the rest
     */
    long stepPar(long hasPar) {
        long left = quantityPar - hasPar;
        if (hasPar >= runPar) {
            return left;
        }
        long step = hasPar == 0 ? minimumPar : incrementPar;
        boolean restIsLess = quantityPar - runPar < incrementPar && hasPar + step == runPar;
        return restIsLess ? left : step;
    }
}
