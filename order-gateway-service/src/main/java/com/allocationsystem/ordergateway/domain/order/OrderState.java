package com.allocationsystem.ordergateway.domain.order;

import java.util.Set;

/**
 * Where a child order stands on its way to Aladdin and back; Aladdin's own status is kept beside it.
 *
 * <p>{@link #SUBMITTING}, {@link #MODIFYING} and {@link #CANCELLING} are stored before anything is sent, so that a worker
 * that finds such an order later knows that something may have been sent. The only way from doubt back to
 * {@link #PENDING} leads through {@link #UNKNOWN} and a look-up at Aladdin.
 */
public enum OrderState {
    /** Stored here; nothing has been sent, or Aladdin is known not to have it. */
    PENDING,
    /** A worker holds it and may have sent it. */
    SUBMITTING,
    /** Stands in Aladdin under Aladdin's order number. */
    SUBMITTED,
    /** Sent, but the answer was lost; to be looked up by external id. */
    UNKNOWN,
    /** Refused by Aladdin, not to be had into it, or not sent before its checks were too old; it has no such order. A retry begins with a look-up all the same. */
    FAILED,
    /** A new quantity is on its way to Aladdin. */
    MODIFYING,
    /** A cancellation is on its way to Aladdin. */
    CANCELLING,
    /** Canceled, in Aladdin or before it ever got there. */
    CANCELLED;

    /** @return the states that may follow this one; staying is no move */
    public Set<OrderState> next() {
        return switch (this) {
            case PENDING -> Set.of(SUBMITTING, CANCELLED, FAILED);
            case SUBMITTING -> Set.of(SUBMITTED, FAILED, PENDING, UNKNOWN);
            case UNKNOWN -> Set.of(SUBMITTED, PENDING, FAILED);
            case SUBMITTED -> Set.of(MODIFYING, CANCELLING);
            case MODIFYING -> Set.of(SUBMITTED);
            case CANCELLING -> Set.of(CANCELLED, SUBMITTED);
            case FAILED -> Set.of(UNKNOWN);
            case CANCELLED -> Set.of();
        };
    }

    /** @return whether it is not known yet what becomes of the submission: the order waits its turn, is on its way, or is looked up */
    public boolean underWay() {
        return this == PENDING || this == SUBMITTING || this == UNKNOWN;
    }
}
