package com.allocationsystem.allocation.application.port.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Where a preview's inputs come from: one bulk read, at one as-of, never a call per account. */
public interface ReferenceData {

    /**
     * @param securityId CUSIP or ISIN
     * @param portfolioGroups at least one group id; nested groups count with all their accounts
     * @param settlementDate the date whose cash is asked for; null for the next business day
     * @param excluded accounts that the trader leaves out: what is unknown of them is no reason to refuse
     * @throws com.allocationsystem.shared.InvalidInputException when the security or a group is unknown, every one named; or when
     *     data of too many of the other accounts is
     */
    ReferenceSnapshot snapshot(
            String securityId, List<String> portfolioGroups, LocalDate settlementDate, Set<String> excluded);
}
