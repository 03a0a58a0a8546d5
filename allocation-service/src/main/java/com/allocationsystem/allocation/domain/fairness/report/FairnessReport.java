package com.allocationsystem.allocation.domain.fairness.report;

import java.util.List;

/**
 * The ledger of a period.
 *
 * @param accounts running differences, one for each account and currency
 * @param sizes quarters of the accounts by NAV, by currency, smallest first
 * @param dispersion by month and group
 */
public record FairnessReport(
        List<AccountFairness> accounts, List<SizeQuarter> sizes, List<GroupDispersion> dispersion) {

    /** Keeps unmodifiable copies. */
    public FairnessReport {
        accounts = List.copyOf(accounts);
        sizes = List.copyOf(sizes);
        dispersion = List.copyOf(dispersion);
    }

    public static FairnessReport of(List<AccountFairness> accounts, List<MonthlyDifference> months) {
        return new FairnessReport(accounts, SizeQuarter.of(accounts), GroupDispersion.of(months));
    }
}
