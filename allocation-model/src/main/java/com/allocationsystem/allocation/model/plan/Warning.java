package com.allocationsystem.allocation.model.plan;

/**
 * Something the trader must know before committing.
 *
 * @param type what it is about
 * @param severity what follows from it
 * @param ruleId the rule, or the policy of the account, that it comes from; null when none
 * @param accountId whose; null when it concerns the whole order
 * @param overrideRequired whether a commit needs the permission to override, and a reason
 * @param message fact, number, remedy
 */
public record Warning(
        Type type, Severity severity, String ruleId, String accountId, boolean overrideRequired, String message) {

    /** What a warning is about, as on the wire. */
    public enum Type {
        INSUFFICIENT_CASH,
        INSUFFICIENT_HOLDING,
        MIN_LOT_SIZE,
        COMPLIANCE,
        MISSING_DATA,
        UNALLOCATED,
        WEIGHTS_NORMALISED,
        /** A request by money or percent was cut to a tradable size. */
        ROUNDING,
        /** Requests add up to more than the block. */
        REQUESTS_CUT,
        /** What some accounts could not take of their shares went to others. */
        REMAINDER,
        /** The limit price is far from the reference price, or there is none to compare with. */
        PRICE_BAND,
        /** Rules and restricted lists do not cap. */
        COMPLIANCE_OFF,
        /** Cash does not cap. */
        CASH_LIMIT_OFF,
        /** The firm's limit on one order's share of an account's NAV. */
        FIRM_LIMIT
    }

    /** What follows from a warning, as on the wire. */
    public enum Severity {
        /** A limit is passed, and further than before the trade. */
        BREACH,
        /** A limit held an allocation down. */
        CAPPED,
        /** A limit left the account without an allocation. */
        SKIPPED,
        /** An account, a rule or a price could not be judged. */
        MISSING_DATA,
        /** A check was switched off. */
        UNCHECKED,
        /** For information. */
        NOTE
    }

    public static Warning breach(Type type, String ruleId, String accountId, String message) {
        return new Warning(type, Severity.BREACH, ruleId, accountId, true, message);
    }

    /** @param piecePar what the limit left the account */
    public static Warning limited(Type type, String ruleId, String accountId, long piecePar, String message) {
        Severity severity = piecePar > 0 ? Severity.CAPPED : Severity.SKIPPED;
        return new Warning(type, severity, ruleId, accountId, false, message);
    }

    /** @param traded whether the account gets an allocation all the same */
    public static Warning missing(String ruleId, String accountId, boolean traded, String message) {
        return new Warning(Type.MISSING_DATA, Severity.MISSING_DATA, ruleId, accountId, traded, message);
    }

    public static Warning unchecked(Type type, String message) {
        return new Warning(type, Severity.UNCHECKED, null, null, true, message);
    }

    public static Warning note(Type type, String accountId, String message) {
        return new Warning(type, Severity.NOTE, null, accountId, false, message);
    }
}
