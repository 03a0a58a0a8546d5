package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.engine.plan.LineFigures;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AccountAllocation.Source;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.PlanSummary;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A split in a few numbers: par, money with 2 decimals, rates from 0 to 1.
 *
 * @param totalAllocated par allocated
 * @param unallocated par that no account receives
 * @param allocationRate allocated par over the block's, share of 1
 * @param accountsAllocated accounts that receive an allocation
 * @param accountsSkipped accounts that receive none
 * @param totalNotional money of what is allocated, accrued interest included, in the bond's currency, 2 decimals
 * @param totalDv01 change of its value for one basis point of yield: the sum of the lines' allocated_dv01
 * @param totalCs01 the same of spread: the sum of the lines' allocated_cs01
 * @param dispersionMetrics dispersion of the target metric before and after
 * @param withinTolerance accounts within the tolerance of the mean; null when the method has none, or the metric is unknown
 */
record SummaryResponse(
        long totalAllocated,
        long unallocated,
        double allocationRate,
        int accountsAllocated,
        int accountsSkipped,
        BigDecimal totalNotional,
        BigDecimal totalDv01,
        BigDecimal totalCs01,
        DispersionResponse dispersionMetrics,

        @Schema(nullable = true, description = "Par that goes to instructions; null without instructions")
        Long directAllocations,

        @Schema(
                nullable = true,
                description = "Par that goes to accounts without an instruction; null without instructions")
        Long remainderAllocations,

        @Schema(nullable = true, description = "Null without instructions")
        BreakdownResponse allocationBreakdown,

        @Schema(nullable = true) Integer withinTolerance) {

    /**
     * Accounts that got something, by the type of their instruction; accounts without one in {@code remainderCount}.
     *
     * @param dollarAmountCount accounts with an instruction in money
     * @param percentageCount accounts with an instruction in a fraction of the block
     * @param quantityCount accounts with an instruction in par
     * @param remainderCount accounts without an instruction of their own
     */
    record BreakdownResponse(int dollarAmountCount, int percentageCount, int quantityCount, int remainderCount) {

        static BreakdownResponse from(List<AccountAllocation> lines) {
            return new BreakdownResponse(
                    count(lines, AccountInstructions.Type.DOLLAR_AMOUNT),
                    count(lines, AccountInstructions.Type.PERCENTAGE),
                    count(lines, AccountInstructions.Type.QUANTITY),
                    count(lines, null));
        }

        private static int count(List<AccountAllocation> lines, AccountInstructions.Type type) {
            return (int) lines.stream()
                    .filter(line -> line.request() != null
                            && line.request().source() != null
                            && line.request().type() == type)
                    .count();
        }
    }

    /**
     * Mean and population standard deviation of the target metric over all accounts, and the largest and
     * smallest distance of an account from the mean after the trade, in the metric's unit; null when the metric is unknown.
     *
     * @param preTradeMean mean before the trade, in the metric's unit; null when the metric is unknown
     * @param postTradeMean mean after the trade, in the metric's unit; null when the metric is unknown
     * @param preTradeStdDev population standard deviation before the trade, in the metric's unit; null when the metric is unknown
     * @param postTradeStdDev the same after the trade; null when the metric is unknown
     * @param improvement (pre - post) / pre of the standard deviation, share of 1; null when the metric is unknown
     * @param maxDeviation largest distance of an account from the mean after the trade, in the metric's unit; null when the metric is unknown
     * @param minDeviation smallest such distance; null when the metric is unknown
     */
    record DispersionResponse(
            @Schema(nullable = true) Double preTradeMean,
            @Schema(nullable = true) Double postTradeMean,
            @Schema(nullable = true) Double preTradeStdDev,
            @Schema(nullable = true) Double postTradeStdDev,
            @Schema(nullable = true) Double improvement,
            @Schema(nullable = true) Double maxDeviation,
            @Schema(nullable = true) Double minDeviation) {}

    static SummaryResponse from(AllocationPlan plan, LineFigures figures, boolean instructed) {
        PlanSummary summary = plan.summary();
        LineFigures.Risk risk = figures.ofPieces(plan.allocations());
        return new SummaryResponse(
                summary.totalAllocatedPar(),
                summary.unallocatedPar(),
                summary.allocationRate(),
                summary.accountsAllocated(),
                summary.accountsSkipped(),
                LineResponse.money(summary.totalNotional()),
                risk.dv01(),
                risk.cs01(),
                new DispersionResponse(
                        summary.preTradeMean(),
                        summary.postTradeMean(),
                        summary.preTradeStdDev(),
                        summary.postTradeStdDev(),
                        summary.improvement(),
                        summary.maxDeviation(),
                        summary.minDeviation()),
                instructed ? par(plan, source -> source != Source.REMAINDER) : null,
                instructed ? par(plan, source -> source == Source.REMAINDER) : null,
                instructed ? BreakdownResponse.from(plan.allocations()) : null,
                summary.withinTolerance());
    }

    private static long par(AllocationPlan plan, Predicate<Source> from) {
        return plan.allocations().stream()
                .filter(line -> line.request() != null
                        && line.request().source() != null
                        && from.test(line.request().source()))
                .mapToLong(AccountAllocation::quantityPar)
                .sum();
    }
}
