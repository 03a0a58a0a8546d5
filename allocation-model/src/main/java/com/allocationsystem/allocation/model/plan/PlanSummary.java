package com.allocationsystem.allocation.model.plan;

import com.allocationsystem.allocation.model.json.OmittedWhenNull;
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
 * @param improvement (pre - post) / pre, 0 when pre is 0 but for rounding; null when unknown
 * @param maxDeviation largest distance of an account's target metric after the trade from the mean, in the metric's unit; null
 *     when unknown
 * @param minDeviation smallest such distance; null when unknown
 * @param withinTolerance accounts whose distance is within the method's tolerance; null when the method has none, or the metric
 *     is unknown
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
        Double improvement,
        Double maxDeviation,
        Double minDeviation,
        @OmittedWhenNull Integer withinTolerance) {}
