package com.allocationsystem.allocation.domain.preview;

import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import java.util.Locale;

/**
 * Which lines of a split are wanted, and in which order.
 *
 * @param text stands in the account's id or name, whatever its case; null for any
 * @param allocated whether the account gets something; null for both
 * @param reason why it gets that amount; null for any
 * @param sort what they are sorted by
 * @param descending largest first
 */
public record LineFilter(String text, Boolean allocated, ReasonCode reason, LineSort sort, boolean descending) {

    /** Every line by account id, the order of a plan. */
    public static final LineFilter ALL = new LineFilter(null, null, null, LineSort.ACCOUNT_ID, false);

    boolean takes(AccountAllocation line) {
        return (allocated == null || allocated == line.quantityPar() > 0)
                && (reason == null || reason == line.reason().code())
                && (text == null || holds(line.accountId()) || holds(line.accountName()));
    }

    private boolean holds(String value) {
        return value.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
