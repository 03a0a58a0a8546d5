package com.allocationsystem.allocation.engine.frontier;

import com.allocationsystem.allocation.model.plan.AllocationPlan;
import java.math.BigDecimal;

/**
 * One split of the frontier.
 *
 * @param maxDistance largest distance of an account from its pro rata share that was allowed, a part of the share; null for any
 * @param plan the split, with its proof
 * @param distance how far it is from pro rata
 */
public record FrontierPoint(BigDecimal maxDistance, AllocationPlan plan, DistanceFigures distance) {

    double dispersion() {
        return plan.certificate().value();
    }
}
