package com.allocationsystem.allocation.application.port.in.preview;

/** Where the targets of LEVEL_TO_TARGET and MIN_DISPERSION come from. */
public enum TargetsFrom {
    /** The request names them. */
    REQUEST,
    /** The dataset states them, as reference data chooses them for the bond and the groups. */
    DATASET
}
