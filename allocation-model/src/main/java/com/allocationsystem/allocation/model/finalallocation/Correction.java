package com.allocationsystem.allocation.model.finalallocation;

/**
 * Why a version is not what the contract gives.
 *
 * @param kind what it does to the version before
 * @param code of the reason
 * @param reason in words, 1 to 500 characters
 * @param requestedBy username
 * @param approvedBy username, another one
 */
public record Correction(Kind kind, ReasonCode code, String reason, String requestedBy, String approvedBy) {

    /** What it does to the version before. */
    public enum Kind {
        /** Par moves between accounts; the sum stays. */
        REPLACE,
        /** No account gets anything of the fills. */
        CANCEL
    }

    /** Why, in a word. */
    public enum ReasonCode {
        /** A trade error, moved where it belongs. */
        TRADE_ERROR,
        /** An account could not take its share: a restriction, missing documents, no cash. */
        ACCOUNT_INELIGIBLE,
        /** The client asked for another amount or none. */
        CLIENT_INSTRUCTION,
        /** The share is too small to be held or traded. */
        DE_MINIMIS,
        /** Something else, which the reason names. */
        OTHER
    }
}
