package com.allocationsystem.referencedata.domain.portfolio;

import com.allocationsystem.referencedata.domain.issuer.PlainWords;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One policy of one account.
 *
 * @param policyId unique
 * @param accountId whose policy
 * @param kind what it says
 * @param side of DO_NOT_TRADE; null for both
 * @param value of the floors: money in the base currency, or percent of NAV, 0 or more; null for the other kinds
 * @param assetClasses of ELIGIBLE_ASSET_CLASSES: sectors, in the one spelling that bonds have; empty for the other kinds
 * @param validFrom first day
 * @param validUntil last day; null without an end
 * @param source document and section
 */
public record AccountPolicy(
        String policyId,
        String accountId,
        PolicyKind kind,
        Side side,
        BigDecimal value,
        List<String> assetClasses,
        LocalDate validFrom,
        LocalDate validUntil,
        String source) {

    public AccountPolicy {
        assetClasses = assetClasses.stream().map(PlainWords::of).toList();
    }

    /** @return whether it holds on that day */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
