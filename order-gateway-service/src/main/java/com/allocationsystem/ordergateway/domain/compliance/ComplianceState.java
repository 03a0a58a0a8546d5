package com.allocationsystem.ordergateway.domain.compliance;

/** How Aladdin's compliance run on an order stands. There is no word for "passed": Aladdin does not say it. */
public enum ComplianceState {
    /** Not finished, or timed out: the order stands in Aladdin as "Compl Pending". */
    PENDING,
    /** Finished, with violations. */
    VIOLATIONS,
    /** The order went on, and no violation was reported to us. */
    NONE_REPORTED
}
