package com.allocationsystem.allocation.model.method;

/** A metric whose dispersion across accounts can be measured and minimized. */
public enum TargetMetric {
    /** Spread duration less the benchmark's, years. */
    ACTIVE_SPREAD_DURATION,
    /** Years. */
    SPREAD_DURATION,
    /** Years. */
    DURATION,
    /** Weight of the traded bond times its duration, years. */
    CONTRIBUTION_TO_DURATION,
    /** Weight times spread duration times OAS, years x basis points; unknown when an OAS is. */
    DTS,
    /** Weight times OAS, summed over the holdings, basis points; unknown when an OAS is. */
    OAS
}
