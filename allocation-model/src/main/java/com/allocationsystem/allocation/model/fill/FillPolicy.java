package com.allocationsystem.allocation.model.fill;

/** The rule that divides a fill of the block; it is sealed with the statement, before the order is sent. */
public enum FillPolicy {
    /** The quota method on the allocations of the statement: each fill is a look-up, and a larger one takes from no account. */
    QUOTA_METHOD
}
