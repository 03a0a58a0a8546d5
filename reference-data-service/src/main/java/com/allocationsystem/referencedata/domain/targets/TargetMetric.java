package com.allocationsystem.referencedata.domain.targets;

/** What a target is a value of. */
public enum TargetMetric {
    /** Weight of the holding of a bond; the holdings after LEVEL_TO_TARGET are in proportion to these weights. */
    HOLDING,
    /** Years. */
    ACTIVE_SPREAD_DURATION,
    /** Years. */
    SPREAD_DURATION,
    /** Years. */
    DURATION,
    /** Years. */
    CONTRIBUTION_TO_DURATION,
    /** Years x basis points. */
    DTS,
    /** Basis points. */
    OAS
}
