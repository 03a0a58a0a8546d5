package com.allocationsystem.allocation.application.port.out;

import java.time.LocalDate;
import java.util.List;

/** Where a preview's inputs come from: one bulk read, at one as-of, never a call per account. */
public interface ReferenceData {

    /**
     * @param securityId CUSIP or ISIN
     * @param portfolioGroups at least one group id; nested groups count with all their accounts
     * @param settlementDate the date whose cash is asked for; null for the next business day
     * @throws com.allocationsystem.shared.InvalidInputException when the security or a group is unknown, every one named
     */
    ReferenceSnapshot snapshot(String securityId, List<String> portfolioGroups, LocalDate settlementDate);
}
