package com.allocationsystem.allocation.domain.fairness.report;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one account got over many allocations, against its pro rata shares.
 *
 * @param currency ISO 4217, of the money here
 * @param nav of the last allocation
 * @param trades in which it had a share or got par
 * @param par allocated, all together
 * @param sharePar exact shares, all together
 * @param differencePar running difference, par; above 0 when the account got more than its shares
 * @param differenceMoney the same in money
 * @param differenceBp the same in basis points of NAV, each allocation by its own NAV
 * @param differenceAsd the same in years of active spread duration
 * @param rounding increments won and lost, and what they come to
 * @param byHand allocations in which the trader excluded the account or set its quantity, to other than its share
 * @param lastShortfall business date of the last allocation that gave less than the share; null when none did
 * @param fillRate filled over allocated par, of blocks that have a final allocation; null when there is none
 */
public record AccountFairness(
        String accountId,
        String currency,
        BigDecimal nav,
        int trades,
        long par,
        BigDecimal sharePar,
        BigDecimal differencePar,
        BigDecimal differenceMoney,
        double differenceBp,
        double differenceAsd,
        RoundingSums rounding,
        int byHand,
        LocalDate lastShortfall,
        Double fillRate) {

    /**
     * Increments won and lost in rounding.
     *
     * @param won allocations rounded up to the next tradable size
     * @param lost allocations rounded down, to nothing included
     * @param tooSmall those of them that were rounded to nothing
     * @param tiesWon those won in a tie
     * @param tiesLost those lost in a tie
     * @param netPar differences of all of them together
     */
    public record RoundingSums(int won, int lost, int tooSmall, int tiesWon, int tiesLost, BigDecimal netPar) {}
}
