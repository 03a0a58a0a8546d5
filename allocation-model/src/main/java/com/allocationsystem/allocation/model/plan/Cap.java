package com.allocationsystem.allocation.model.plan;

import java.util.Locale;

/**
 * One upper limit on a piece, remembering what set it.
 *
 * @param kind what limits
 * @param ruleId the rule, for RULE and MISSING_DATA from a rule; the policy of the account that says so; else null
 * @param maximumPar most par it allows, 0 or more
 */
public record Cap(Kind kind, String ruleId, long maximumPar) {

    /** What can limit a piece. */
    public enum Kind {
        /** The order's own size. */
        ORDER,
        /** Cash available at settlement (BUY). */
        CASH,
        /** Par held now (SELL). */
        HOLDING,
        /** A compliance rule that caps. */
        RULE,
        /** The account's restricted list. */
        RESTRICTED,
        /** A value that a rule or the method needs is unknown. */
        MISSING_DATA,
        /** The trader left the account out. */
        EXCLUDED,
        /** The trader fixed the piece. */
        FIXED,
        /** What the trader's instruction for this account asks for. */
        REQUEST,
        /** The method gives this account no weight. */
        ZERO_WEIGHT,
        /** The firm's limit on one order's share of an account's NAV. */
        FIRM_LIMIT,
        /** A policy of the account: no trades. */
        DO_NOT_TRADE,
        /** A policy of the account: cash that a purchase leaves (BUY). */
        CASH_FLOOR,
        /** A policy of the account: other asset classes only (BUY). */
        ASSET_CLASS;

        /** @return the kind as a sentence names it, e.g. {@code missing data} */
        public String inWords() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
