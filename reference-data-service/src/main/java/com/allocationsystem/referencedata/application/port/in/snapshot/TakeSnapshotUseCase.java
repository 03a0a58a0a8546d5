package com.allocationsystem.referencedata.application.port.in.snapshot;

import com.allocationsystem.referencedata.domain.exposure.AccountExposure;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.position.CashBalance;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.Restriction;
import com.allocationsystem.referencedata.domain.security.Security;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Gathers everything that one preview rests on, at one as-of, in few reads however many accounts there are. */
public interface TakeSnapshotUseCase {

    /**
     * @throws com.allocationsystem.shared.InvalidInputException when the bond or a group is unknown or the settlement date
     *     lies before the business date; names all of it
     */
    Snapshot take(SnapshotCommand command);

    /**
     * What is asked for.
     *
     * @param securityId CUSIP or ISIN, in any case
     * @param portfolioGroups at least one; their accounts are united
     * @param settlementDate when cash is needed; null for one business day after the business date
     */
    record SnapshotCommand(String securityId, List<String> portfolioGroups, LocalDate settlementDate) {}

    /**
     * The answer.
     *
     * @param businessDate as_of of the positions
     * @param security the traded bond
     * @param issuerCusips all bonds of the traded bond's issuer, its own CUSIP among them, in order
     * @param accounts each once, by account id
     * @param groupsOfAccount by account id: ids of every group that holds it, parents included
     * @param rules all of them
     * @param restrictions on the bond, for accounts of the answer
     */
    record Snapshot(
            LocalDate businessDate,
            Security security,
            List<String> issuerCusips,
            List<AccountFacts> accounts,
            Map<String, List<String>> groupsOfAccount,
            List<ComplianceRule> rules,
            List<Restriction> restrictions) {}

    /**
     * One account.
     *
     * @param account from the directory
     * @param cash in its base currency
     * @param exposure at current positions
     */
    record AccountFacts(Account account, CashBalance cash, AccountExposure exposure) {}
}
