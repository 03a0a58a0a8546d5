package com.allocationsystem.referencedata.domain.portfolio;

/** What an account's own policy says. */
public enum PolicyKind {
    /** The account does not trade on the stated side, or on either. */
    DO_NOT_TRADE,
    /** Cash that a purchase leaves in the account, in its base currency. */
    CASH_FLOOR,
    /** The same as percent of NAV. */
    CASH_FLOOR_PCT_NAV,
    /** The account buys in the stated asset classes only; what it holds it may sell. */
    ELIGIBLE_ASSET_CLASSES
}
