package com.allocationsystem.allocation.domain.fairness.resplit;

import java.util.List;

/**
 * What the test says.
 *
 * @param trades tested
 * @param resplits made
 * @param accounts by account id
 */
public record FirstDayResult(int trades, int resplits, List<AccountTest> accounts) {

    /** Keeps an unmodifiable copy. */
    public FirstDayResult {
        accounts = List.copyOf(accounts);
    }

    /**
     * What it says of one account.
     *
     * @param trades tested, in which the account had a share or got par
     * @param returnBp first-day return: gains by the close over money traded, basis points
     * @param expectedBp mean of that return over the re-splits, basis points
     * @param pValue two-sided: twice the smaller share of re-splits that gave the account as much, or as little; null with too few
     *     trades
     * @param correctedPValue the same after Holm's correction for all accounts that have one; null with too few trades
     * @param tradesNeeded trades after which the tilt would be found with the stated chance; null with too few trades, without a
     *     tilt, and where 2,000 trades are not enough
     */
    public record AccountTest(
            String accountId,
            int trades,
            double returnBp,
            double expectedBp,
            Double pValue,
            Double correctedPValue,
            Integer tradesNeeded) {}
}
