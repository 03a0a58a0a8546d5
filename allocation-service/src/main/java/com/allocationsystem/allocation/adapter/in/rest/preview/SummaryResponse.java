package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.model.plan.PlanSummary;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A split in a few numbers: par, money with 2 decimals, rates from 0 to 1. */
record SummaryResponse(
        long totalAllocated,
        long unallocated,
        double allocationRate,
        int accountsAllocated,
        int accountsSkipped,
        BigDecimal totalNotional,
        DispersionResponse dispersionMetrics) {

    /**
     * Mean and population standard deviation of the target metric over all accounts, in the metric's unit; null when the
     * metric is unknown.
     */
    record DispersionResponse(
            @Schema(nullable = true) Double preTradeMean,
            @Schema(nullable = true) Double postTradeMean,
            @Schema(nullable = true) Double preTradeStdDev,
            @Schema(nullable = true) Double postTradeStdDev,
            @Schema(nullable = true) Double improvement) {}

    static SummaryResponse from(PlanSummary summary) {
        return new SummaryResponse(
                summary.totalAllocatedPar(),
                summary.unallocatedPar(),
                summary.allocationRate(),
                summary.accountsAllocated(),
                summary.accountsSkipped(),
                LineResponse.money(summary.totalNotional()),
                new DispersionResponse(
                        summary.preTradeMean(),
                        summary.postTradeMean(),
                        summary.preTradeStdDev(),
                        summary.postTradeStdDev(),
                        summary.improvement()));
    }
}
