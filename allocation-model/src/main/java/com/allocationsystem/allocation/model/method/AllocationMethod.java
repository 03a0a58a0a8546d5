package com.allocationsystem.allocation.model.method;

/** How the fillable total is shared; all methods fill first: the largest legal total, then their own aim. */
public sealed interface AllocationMethod permits ProRata, CustomWeights, MinDispersion {

    /** @return PRO_RATA, CUSTOM_WEIGHTS or MIN_DISPERSION, as on the wire */
    String code();
}
