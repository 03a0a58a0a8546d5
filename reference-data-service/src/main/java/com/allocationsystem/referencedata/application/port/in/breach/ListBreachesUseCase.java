package com.allocationsystem.referencedata.application.port.in.breach;

import com.allocationsystem.referencedata.domain.breach.Breach;
import com.allocationsystem.referencedata.domain.rule.Severity;
import com.allocationsystem.shared.Entitlement;
import java.time.LocalDate;
import java.util.List;

/** Lists where the positions of the start of the day are outside a rule in force. */
public interface ListBreachesUseCase {

    /**
     * @param caller accounts that the caller may not see are left out, and rules over accounts together where the caller
     *     does not see every group
     * @throws com.allocationsystem.referencedata.application.port.in.NoDatasetException before the first import
     * @throws com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException when the wanted account does
     *     not exist or the caller may not see it
     */
    Breaches list(Wanted wanted, Entitlement caller);

    /**
     * Which breaches.
     *
     * @param ruleId null for all rules
     * @param accountId null for all accounts
     * @param severity null for both
     * @param after the last row of the page before; null for the first page
     * @param limit at most so many, 1 or more
     */
    record Wanted(String ruleId, String accountId, Severity severity, BreachKey after, int limit) {}

    /** @param breaches by account, rule and subject; rules over accounts together first */
    record Breaches(LocalDate businessDate, List<Breach> breaches) {}
}
