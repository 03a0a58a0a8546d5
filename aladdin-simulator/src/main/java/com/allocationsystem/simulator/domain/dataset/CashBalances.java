package com.allocationsystem.simulator.domain.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Start-of-day cash of all accounts as columns, sorted by account, one row per account and currency.
 *
 * <p>The dataset holds two figures a row; the ladder between them is ours: on the business date and before it the balance is {@code
 * settledCents}, from the next day on it is {@code availableCents} (everything pending has settled by S+1).
 *
 * @param starts for account i the rows are {@code starts[i]} to {@code starts[i + 1]}, the latter excluded
 * @param currencies ISO codes
 * @param settledCents balance on the business date, hundredths
 * @param availableCents balance from the day after it, hundredths
 */
public record CashBalances(int[] starts, List<String> currencies, long[] settledCents, long[] availableCents) {

    /**
     * @param row row of the columns
     * @param date settlement date asked for
     * @param businessDate as-of date of the dataset
     * @return balance without any order, 2 decimals
     */
    public BigDecimal balance(int row, LocalDate date, LocalDate businessDate) {
        return BigDecimal.valueOf(date.isAfter(businessDate) ? availableCents[row] : settledCents[row], 2);
    }
}
