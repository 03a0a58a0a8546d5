package com.allocationsystem.allocation.model.rule;

import com.allocationsystem.allocation.model.json.Frozen;
import com.allocationsystem.allocation.model.json.OmittedWhenNull;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a client says of one account, in force on the business date: it caps the account's piece whatever the trader switches off.
 *
 * @param policyId unique
 * @param accountId whose policy
 * @param kind what it says
 * @param side that DO_NOT_TRADE forbids; null for both, and for other kinds
 * @param value of the floors: money in the account's base currency, or percent of NAV, 0 or more; null for other kinds
 * @param assetClasses sectors of ELIGIBLE_ASSET_CLASSES; null for other kinds
 * @param validUntil last day; null without an end
 * @param source document and section
 */
public record AccountPolicy(
        String policyId,
        String accountId,
        Kind kind,
        @OmittedWhenNull Side side,
        @OmittedWhenNull BigDecimal value,
        @OmittedWhenNull List<String> assetClasses,
        @OmittedWhenNull LocalDate validUntil,
        String source) {

    /** What a policy says. */
    public enum Kind {
        /** The account does not trade on the side, or on either. */
        DO_NOT_TRADE,
        /** Cash that a purchase leaves in the account, in its base currency. */
        CASH_FLOOR,
        /** The same in percent of NAV. */
        CASH_FLOOR_PCT_NAV,
        /** The account buys bonds of these sectors only; it may sell any. */
        ELIGIBLE_ASSET_CLASSES
    }

    /** Keeps an unmodifiable copy. */
    public AccountPolicy {
        value = Frozen.number(value);
        assetClasses = assetClasses == null || assetClasses.isEmpty() ? null : List.copyOf(assetClasses);
    }

    /** @return as a sentence names it, e.g. {@code P1 (Client letter of 1 March, until 2023-04-30)} */
    public String inWords() {
        return policyId + " (" + source + (validUntil == null ? ")" : ", until " + validUntil + ")");
    }
}
