package com.allocationsystem.allocation.model.input;

/** A trader's own word on one account; the rest is solved around it. */
public sealed interface AccountOverride {

    /** The account gets nothing; it still counts in the dispersion. */
    record Exclude() implements AccountOverride {}

    /**
     * The account gets exactly this piece, if it is legal and inside every cap.
     *
     * @param quantityPar 0 or more
     */
    record FixedQuantity(long quantityPar) implements AccountOverride {}
}
