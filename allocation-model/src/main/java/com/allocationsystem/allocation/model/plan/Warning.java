package com.allocationsystem.allocation.model.plan;

/**
 * Something the trader must know before committing.
 *
 * @param type what kind
 * @param accountId whose; null when it concerns the whole order
 * @param message fact, number, remedy
 */
public record Warning(Type type, String accountId, String message) {

    /** Kinds of warning, as on the wire. */
    public enum Type {
        INSUFFICIENT_CASH,
        INSUFFICIENT_HOLDING,
        MIN_LOT_SIZE,
        COMPLIANCE,
        MISSING_DATA,
        UNALLOCATED,
        WEIGHTS_NORMALISED
    }
}
