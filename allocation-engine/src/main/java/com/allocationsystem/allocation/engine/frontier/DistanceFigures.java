package com.allocationsystem.allocation.engine.frontier;

import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AccountAllocation.ProRataRange;
import com.allocationsystem.allocation.model.plan.AllocationPlan;

/**
 * How far a split is from pro rata. Pieces that the trader fixed do not count.
 *
 * @param greatestPar largest distance of an account from its share, par
 * @param greatest largest distance as a part of the account's own share; accounts without a share do not count
 * @param meanPar distances of all accounts over their number, par
 * @param mean distances of all accounts over the sum of their shares
 */
public record DistanceFigures(double greatestPar, double greatest, double meanPar, double mean) {

    /**
     * @param plan the split
     * @param near a split of the same order that states the shares
     */
    static DistanceFigures of(AllocationPlan plan, AllocationPlan near) {
        double greatestPar = 0;
        double greatest = 0;
        double sum = 0;
        double shares = 0;
        int accounts = 0;
        for (int i = 0; i < plan.allocations().size(); i++) {
            AccountAllocation line = plan.allocations().get(i);
            ProRataRange range = near.allocations().get(i).proRata();
            if (range == null) {
                continue;
            }
            double distance = Math.abs(line.quantityPar() - range.sharePar());
            greatestPar = Math.max(greatestPar, distance);
            greatest = range.sharePar() > 0 ? Math.max(greatest, distance / range.sharePar()) : greatest;
            sum += distance;
            shares += range.sharePar();
            accounts++;
        }
        return new DistanceFigures(
                greatestPar, greatest, accounts > 0 ? sum / accounts : 0, shares > 0 ? sum / shares : 0);
    }
}
