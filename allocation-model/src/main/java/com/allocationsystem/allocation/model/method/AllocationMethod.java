package com.allocationsystem.allocation.model.method;

/** How the fillable total is shared; all methods fill first: the largest legal total, then their own aim. */
public sealed interface AllocationMethod
        permits ProRata, CustomWeights, AccountInstructions, LevelToTarget, MinDispersion {

    /** @return PRO_RATA, CUSTOM_WEIGHTS, LEVEL_TO_TARGET or MIN_DISPERSION, as on the wire */
    String code();

    /** @return the metric of {@link com.allocationsystem.allocation.model.input.AccountTarget} that it takes; null when it takes none */
    default String targetMetric() {
        return null;
    }
}
