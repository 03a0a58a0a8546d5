package com.allocationsystem.allocation.adapter.in.rest;

import com.allocationsystem.allocation.domain.PlanSummary;
import java.math.BigDecimal;

/** A split in a few numbers: par, money with 2 decimals, rates from 0 to 1. */
record SummaryResponse(
        long totalAllocated,
        long unallocated,
        double allocationRate,
        int accountsAllocated,
        int accountsSkipped,
        BigDecimal totalNotional,
        DispersionResponse dispersionMetrics) {

    /** Population standard deviation of the target metric over all accounts; null when a metric is unknown. */
    record DispersionResponse(Double preTradeStdDev, Double postTradeStdDev, Double improvement) {}

    static SummaryResponse from(PlanSummary summary) {
        return new SummaryResponse(
                summary.totalAllocatedPar(),
                summary.unallocatedPar(),
                summary.allocationRate(),
                summary.accountsAllocated(),
                summary.accountsSkipped(),
                LineResponse.money(summary.totalNotional()),
                new DispersionResponse(summary.preTradeStdDev(), summary.postTradeStdDev(), summary.improvement()));
    }
}
