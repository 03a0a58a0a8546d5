package com.allocationsystem.allocation.model.plan;

import java.math.BigDecimal;

/**
 * The plan in a few numbers.
 *
 * @param totalAllocatedPar sum of the pieces
 * @param unallocatedPar ordered less allocated, 0 or more
 * @param allocationRate allocated over ordered, 0 to 1
 * @param accountsAllocated accounts with a piece above 0
 * @param accountsSkipped accounts with no piece
 * @param totalNotional sum of the pieces' notionals, 2 decimals
 * @param preTradeMean mean of the target metric over the accounts before the trade, weighted as the dispersion is; null when
 *     unknown
 * @param postTradeMean after the trade; null when unknown
 * @param preTradeStdDev dispersion of the target metric before the trade, population standard deviation; null when
 *     unknown
 * @param postTradeStdDev after the trade; null when unknown
 * @param improvement (pre - post) / pre, 0 when pre is 0; null when unknown
 */
public record PlanSummary(
        long totalAllocatedPar,
        long unallocatedPar,
        double allocationRate,
        int accountsAllocated,
        int accountsSkipped,
        BigDecimal totalNotional,
        Double preTradeMean,
        Double postTradeMean,
        Double preTradeStdDev,
        Double postTradeStdDev,
        Double improvement) {}
