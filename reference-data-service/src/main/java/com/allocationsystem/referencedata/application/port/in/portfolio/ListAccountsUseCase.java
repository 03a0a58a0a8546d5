package com.allocationsystem.referencedata.application.port.in.portfolio;

import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.shared.Entitlement;
import java.math.BigDecimal;
import java.util.List;

/** Lists accounts with the figures by which a desk compares them. */
public interface ListAccountsUseCase {

    /**
     * @param wanted which accounts
     * @param caller accounts that the caller may not see are left out
     * @return by account id
     * @throws com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException when there is no such
     *     group, or the caller may not see it
     */
    List<AccountRow> list(Wanted wanted, Entitlement caller);

    /**
     * Which accounts.
     *
     * @param groupId of the group, nested groups included; null for all
     * @param after account id before the first; null for the first page
     * @param limit most rows
     */
    record Wanted(String groupId, String after, int limit) {}

    /**
     * One account; null where a figure is unknown.
     *
     * @param account from the directory
     * @param availableCash one business day from the business date, in the base currency
     * @param spreadDurationYears at the start of the day
     * @param activeSpreadDurationYears less the benchmark's
     */
    record AccountRow(
            Account account, BigDecimal availableCash, Double spreadDurationYears, Double activeSpreadDurationYears) {}
}
