package com.allocationsystem.ordergateway.application.port.in.work;

/** The kinds of work on orders that run beside each other. */
public enum WorkKind {
    /** Send what is PENDING. */
    SUBMIT,
    /** Ask how Aladdin's long-running operations went. */
    FOLLOW,
    /** Take over what a dead worker held, and look up what is UNKNOWN. */
    RESOLVE,
    /** Send modifications and cancellations. */
    CHANGE,
    /** Carry on what a user asked of many orders. */
    BLOCK_CHANGE,
    /** Read Aladdin's present status of what is SUBMITTED. */
    REFRESH
}
