package com.allocationsystem.allocation.model.finalallocation;

import com.allocationsystem.allocation.model.json.OmittedWhenNull;

/**
 * What compliance should look at in a final allocation.
 *
 * @param accountId whose; null when it is the block's
 * @param message a sentence with the figures
 */
public record FinalWarning(Code code, @OmittedWhenNull String accountId, String message) {

    /** What it is about. */
    public enum Code {
        /** CHILDREN: an account's fill is farther from its contract share than the limit of the document. */
        UNEQUAL_FILL,
        /** CHILDREN: an account's average price is farther from the block's than the limit of the document. */
        UNEQUAL_PRICE,
        /** BLOCK: Aladdin has booked another par for the account than the contract gives. */
        BOOKED_DIFFERS,
        /** Par was filled that the contract cannot place: between two fill sizes, or above the statement's total. */
        UNPLACED,
        /** A user changed what the contract gives; the document says who, why and who approved it. */
        CORRECTED
    }
}
