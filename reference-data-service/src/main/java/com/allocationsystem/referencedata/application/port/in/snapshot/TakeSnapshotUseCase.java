package com.allocationsystem.referencedata.application.port.in.snapshot;

import com.allocationsystem.referencedata.domain.exposure.AccountExposure;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.AccountPolicy;
import com.allocationsystem.referencedata.domain.position.CashBalance;
import com.allocationsystem.referencedata.domain.position.FxRate;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.Restriction;
import com.allocationsystem.referencedata.domain.security.Security;
import com.allocationsystem.referencedata.domain.targets.AccountTarget;
import com.allocationsystem.shared.Entitlement;
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
     * @param caller groups that the caller may not see are unknown
     */
    record SnapshotCommand(
            String securityId, List<String> portfolioGroups, LocalDate settlementDate, Entitlement caller) {}

    /**
     * The answer.
     *
     * @param businessDate as_of of the positions
     * @param security the traded bond
     * @param issuerCusips all bonds of the traded bond's issuer, its own CUSIP among them, in order
     * @param accounts each once, by account id
     * @param groupsOfAccount by account id: ids of every group that holds it, parents included
     * @param rules in force on the business date
     * @param testRules in status TEST on the business date: to be shown, binding no one
     * @param policies of accounts of the answer, that hold on the business date
     * @param restrictions on the bond, for accounts of the answer
     * @param targets that count for the order, by account, metric and scope: one for each account and metric, more where groups
     *     state different values
     */
    record Snapshot(
            LocalDate businessDate,
            Security security,
            List<String> issuerCusips,
            List<AccountFacts> accounts,
            Map<String, List<String>> groupsOfAccount,
            List<ComplianceRule> rules,
            List<ComplianceRule> testRules,
            List<AccountPolicy> policies,
            List<Restriction> restrictions,
            List<AccountTarget> targets) {}

    /**
     * One account.
     *
     * @param account from the directory
     * @param cash in its base currency
     * @param bondCurrencyCash in the bond's currency; null when that is its base currency
     * @param rate from its base currency to the bond's; null when it is the same, or no rate is known
     * @param exposure at current positions
     * @param unknownHolding a CUSIP that it holds and the catalogue does not know; null when there is none, or an order brought it
     */
    record AccountFacts(
            Account account,
            CashBalance cash,
            CashBalance bondCurrencyCash,
            FxRate rate,
            AccountExposure exposure,
            String unknownHolding) {}
}
