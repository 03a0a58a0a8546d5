package com.allocationsystem.simulator.domain.dataset;

import java.time.LocalDate;

/**
 * Everything read from the dataset folder; never changes while the process lives.
 *
 * @param businessDate as-of date of the positions
 */
public record Dataset(
        LocalDate businessDate,
        Accounts accounts,
        Securities securities,
        Positions positions,
        CashBalances cash,
        PortfolioTree tree,
        Restrictions restrictions) {}
