package com.allocationsystem.allocation.domain.fairness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupDispersionTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    /** Differences of 0, 2, 4, 6, 8 and 10 bp; the last account is as large as the five others together. */
    @Test
    void sixAccountsHaveADispersion() {
        Spread spread = GroupDispersion.of(accounts(6)).get(0).spread();

        // Mean 5, squares 25 + 9 + 1 + 1 + 9 + 25 = 70 over 6.
        assertEquals(Math.sqrt(70.0 / 6), spread.equalWeighted(), 1e-12);
        // Mean (0 + 2 + 4 + 6 + 8 + 5 x 10) / 10 = 7, squares 49 + 25 + 9 + 1 + 1 + 5 x 9 = 130 over 10.
        assertEquals(Math.sqrt(13), spread.assetWeighted(), 1e-12);
        assertEquals(10, spread.high());
        assertEquals(0, spread.low());
        assertEquals(2.5, spread.lowerQuartile());
        assertEquals(5, spread.median());
        assertEquals(7.5, spread.upperQuartile());
    }

    @Test
    void fiveAccountsAreTooFew() {
        GroupDispersion dispersion = GroupDispersion.of(accounts(5)).get(0);

        assertEquals(5, dispersion.accounts());
        assertNull(dispersion.spread());
    }

    @Test
    void eachMonthAndGroupStandsAlone() {
        List<MonthlyDifference> all = new ArrayList<>(accounts(6));
        all.add(new MonthlyDifference(MONTH, "RATES", "A", 1, 3));
        all.add(new MonthlyDifference(MONTH.plusMonths(1), "RATES", "A", 1, 3));

        assertEquals(
                List.of("2026-11 CREDIT 6", "2026-11 RATES 1", "2026-12 RATES 1"),
                GroupDispersion.of(all).stream()
                        .map(one -> one.month() + " " + one.groupId() + " " + one.accounts())
                        .toList());
    }

    private static List<MonthlyDifference> accounts(int count) {
        List<MonthlyDifference> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(new MonthlyDifference(MONTH, "CREDIT", "A" + i, i == 5 ? 5e6 : 1e6, 2 * i));
        }
        return all;
    }
}
