package com.allocationsystem.allocation.domain.fairness;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one account got of a block against its pro rata share.
 *
 * @param groupIds groups that hold the account, parents included
 * @param nav of the account, in the bond's currency
 * @param par the allocation, 0 or more
 * @param orderSharePar exact share of the order without limits, to a thousandth of par
 * @param sharePar exact share of what was allocated, within {@code mostPar} of each account, to a thousandth of par
 * @param mostPar largest tradable size within the account's limits; what the trader did by hand is no limit
 * @param differencePar {@code par} less {@code sharePar}; the sum over the accounts is 0 but for the thousandths
 * @param differenceMoney of that par at the dirty price, to the cent, halves to the even one
 * @param differenceAsd by how much that par moves the account's active spread duration, years
 * @param cause of the difference
 * @param tie whether rounding up or down was a tie with another account that it went the other way for
 */
public record LedgerEntry(
        String accountId,
        List<String> groupIds,
        BigDecimal nav,
        long par,
        BigDecimal orderSharePar,
        BigDecimal sharePar,
        long mostPar,
        BigDecimal differencePar,
        BigDecimal differenceMoney,
        double differenceAsd,
        DifferenceCause cause,
        boolean tie) {

    /** Keeps an unmodifiable copy. */
    public LedgerEntry {
        groupIds = List.copyOf(groupIds);
    }
}
