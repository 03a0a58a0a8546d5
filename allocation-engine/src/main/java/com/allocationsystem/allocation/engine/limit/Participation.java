package com.allocationsystem.allocation.engine.limit;

/** Whether an account takes part in a split under the chosen method. */
public enum Participation {
    FULL,
    /** The method gives the account no weight; a fixed piece is still allowed. */
    ZERO_WEIGHT,
    /** The method's target metric is unknown for the account. */
    UNKNOWN_TARGET
}
