package com.allocationsystem.simulator.domain.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Two accounts A1 and A2 of group G, one bond at 99 plus 1 accrued; A1 holds 10000 of it. */
public final class SmallDataset {

    private SmallDataset() {}

    public static Dataset of() {
        Accounts accounts = new Accounts(
                List.of("A1", "A2"),
                List.of("One", "Two"),
                List.of("USD", "USD"),
                new double[] {1e6, 2e6},
                Map.of("A1", 0, "A2", 1));
        Positions.Builder positions = new Positions.Builder();
        positions.add(0, 0, 10_000, 1_000_000);
        return new Dataset(
                LocalDate.of(2023, 3, 31),
                accounts,
                new Securities(
                        List.of("00206RCQ3"),
                        List.of(""),
                        List.of("USD"),
                        List.of(new BigDecimal("99")),
                        List.of(new BigDecimal("1")),
                        List.of(),
                        Map.of("00206RCQ3", 0)),
                positions.build(2),
                new CashBalances(new int[] {0, 1, 1}, List.of("USD"), new long[] {50_000}, new long[] {40_000}),
                new PortfolioTree(
                        accounts, List.of("G"), new int[][] {{2}, {2}, {}}, new int[][] {{0, 1}}, Map.of("G", 0)),
                new Restrictions(Map.of()));
    }
}
