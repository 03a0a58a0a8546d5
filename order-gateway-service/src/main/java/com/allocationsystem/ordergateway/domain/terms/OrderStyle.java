package com.allocationsystem.ordergateway.domain.terms;

/** How an allocation stands in Aladdin. Fixed when it is handed over: a later setting does not reach it. */
public enum OrderStyle {
    /** One order per account, tied together by the basket id. */
    CHILDREN,
    /** One order for all accounts, each an order detail; all children share its number and its fate. */
    BLOCK
}
