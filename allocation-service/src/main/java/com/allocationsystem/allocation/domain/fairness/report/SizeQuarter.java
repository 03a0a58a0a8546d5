package com.allocationsystem.allocation.domain.fairness.report;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A quarter of the accounts by size.
 *
 * @param currency of the NAVs, ISO 4217
 * @param quarter 1 for the accounts of the smallest NAV, to 4 for those of the largest
 * @param accounts how many
 * @param meanDifferenceBp mean of their running differences, basis points of NAV, all accounts alike
 * @param tooSmall allocations in which their shares were below the smallest tradable size
 */
public record SizeQuarter(String currency, int quarter, int accounts, double meanDifferenceBp, int tooSmall) {

    private static final int QUARTERS = 4;

    /** @return the quarters of the accounts of each currency, smallest first; none of a currency with fewer than four accounts */
    static List<SizeQuarter> of(List<AccountFairness> accounts) {
        Map<String, List<AccountFairness>> byCurrency =
                accounts.stream().collect(Collectors.groupingBy(AccountFairness::currency, TreeMap::new, toList()));
        List<SizeQuarter> quarters = new ArrayList<>();
        byCurrency.forEach((currency, members) -> add(currency, members, quarters));
        return quarters;
    }

    private static void add(String currency, List<AccountFairness> accounts, List<SizeQuarter> quarters) {
        if (accounts.size() < QUARTERS) {
            return;
        }
        List<AccountFairness> bySize = accounts.stream()
                .sorted(Comparator.comparing(AccountFairness::nav).thenComparing(AccountFairness::accountId))
                .toList();
        for (int q = 0; q < QUARTERS; q++) {
            int end = (q + 1) * bySize.size() / QUARTERS;
            quarters.add(quarter(currency, q + 1, bySize.subList(q * bySize.size() / QUARTERS, end)));
        }
    }

    private static SizeQuarter quarter(String currency, int number, List<AccountFairness> members) {
        return new SizeQuarter(
                currency,
                number,
                members.size(),
                members.stream()
                        .mapToDouble(AccountFairness::differenceBp)
                        .average()
                        .orElse(0),
                members.stream().mapToInt(one -> one.rounding().tooSmall()).sum());
    }
}
