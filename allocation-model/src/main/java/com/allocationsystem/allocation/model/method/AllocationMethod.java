package com.allocationsystem.allocation.model.method;

import java.math.BigDecimal;
import java.util.Map;

/** How the fillable total is shared; all methods fill first: the largest legal total, then their own aim. */
public sealed interface AllocationMethod
        permits ProRata, CustomWeights, AccountInstructions, LevelToTarget, MinDispersion {

    /** @return PRO_RATA, CUSTOM_WEIGHTS, LEVEL_TO_TARGET or MIN_DISPERSION, as on the wire */
    String code();

    /** @return for how many accounts the request decides, by an instruction, weight or base value; targets apart */
    int figuresGiven();

    /** @return for how many accounts it takes a target, whether the request or the dataset states it */
    default int targetsGiven() {
        return 0;
    }

    /** @return par that the request names, by account; those of which it names none, or not as par, are left out */
    default Map<String, BigDecimal> quantities() {
        return Map.of();
    }

    /** @return the metric of {@link com.allocationsystem.allocation.model.input.AccountTarget} that it takes; null when it takes none */
    default String targetMetric() {
        return null;
    }
}
