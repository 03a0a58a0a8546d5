package com.allocationsystem.referencedata.application.snapshot;

import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.snapshot.TakeSnapshotUseCase.SnapshotCommand;
import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.application.port.out.RateSource;
import com.allocationsystem.referencedata.application.port.out.RuleBook;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.application.port.out.targets.TargetBook;
import com.allocationsystem.referencedata.domain.issuer.StatedIssuer;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.AccountPolicy;
import com.allocationsystem.referencedata.domain.portfolio.GroupTree;
import com.allocationsystem.referencedata.domain.position.FxRate;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.Restriction;
import com.allocationsystem.referencedata.domain.rule.RuleKind;
import com.allocationsystem.referencedata.domain.security.Security;
import com.allocationsystem.referencedata.domain.targets.AccountTarget;
import com.allocationsystem.referencedata.domain.targets.TargetChoice;
import com.allocationsystem.shared.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of a snapshot that the catalogue holds, read in one transaction so that an import never shows half. */
@ApplicationScoped
class CatalogueFacts {

    private final SecurityCatalogue catalogue;
    private final PortfolioDirectory directory;
    private final RuleBook ruleBook;
    private final RateSource rateSource;
    private final TargetBook targetBook;

    CatalogueFacts(
            SecurityCatalogue catalogue,
            PortfolioDirectory directory,
            RuleBook ruleBook,
            RateSource rateSource,
            TargetBook targetBook) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.ruleBook = ruleBook;
        this.rateSource = rateSource;
        this.targetBook = targetBook;
    }

    /** What the catalogue says about one order; the parts as in a snapshot. */
    record Gathered(
            LocalDate businessDate,
            Security security,
            List<String> issuerCusips,
            List<Account> accounts,
            Map<String, List<String>> groupsOfAccount,
            List<ComplianceRule> rules,
            List<AccountPolicy> policies,
            Map<String, FxRate> ratesToBond,
            List<Restriction> restrictions,
            List<AccountTarget> targets) {}

    @Transactional
    Gathered gather(SnapshotCommand command) {
        LocalDate businessDate = catalogue.businessDate().orElseThrow(NoDatasetException::new);
        Optional<Security> security =
                catalogue.find(command.securityId().strip().toUpperCase(Locale.ROOT));
        GroupTree tree = directory.groups();
        check(command, businessDate, security, tree);

        Set<String> groupIds = tree.withDescendants(command.portfolioGroups());
        List<Account> accounts = directory.accountsIn(groupIds);
        Set<String> accountIds = accounts.stream().map(Account::accountId).collect(Collectors.toSet());
        String cusip = security.orElseThrow().cusip();
        Map<String, List<String>> groupsOfAccount = directory.groupsOfAccountsIn(groupIds);
        TargetChoice choice = new TargetChoice(cusip, businessDate, tree, command.portfolioGroups(), groupsOfAccount);
        return new Gathered(
                businessDate,
                security.orElseThrow(),
                catalogue.cusipsOfSameIssuer(cusip),
                accounts,
                groupsOfAccount,
                rulesAbout(security.orElseThrow()),
                directory.policies().stream()
                        .filter(policy -> accountIds.contains(policy.accountId()) && policy.holdsOn(businessDate))
                        .toList(),
                ratesTo(security.orElseThrow().currency()),
                ruleBook.restrictionsOf(cusip).stream()
                        .filter(restriction -> accountIds.contains(restriction.accountId()))
                        .toList(),
                choice.of(targetBook.begunBy(businessDate, cusip).stream()
                        .filter(target -> accountIds.contains(target.accountId()))
                        .toList()));
    }

    /** Members that name the bond's issuer, in whatever way any of its bonds does, come under the name that this bond has. */
    private List<ComplianceRule> rulesAbout(Security traded) {
        List<ComplianceRule> rules = ruleBook.rules();
        if (rules.stream().noneMatch(rule -> rule.kind() == RuleKind.FORBIDDEN_ISSUERS)) {
            return rules;
        }
        List<StatedIssuer> ofIssuer =
                catalogue.bonds(Set.copyOf(catalogue.cusipsOfSameIssuer(traded.cusip()))).values().stream()
                        .map(Security::statedIssuer)
                        .toList();
        return rules.stream()
                .map(rule -> rule.kind() != RuleKind.FORBIDDEN_ISSUERS
                        ? rule
                        : rule.withMembers(rule.members().stream()
                                .map(member -> ofIssuer.stream().anyMatch(issuer -> issuer.isNamed(member))
                                        ? traded.issuer()
                                        : member)
                                .toList()))
                .toList();
    }

    /** @return by the currency that is converted; the stated direction before the inverse of the other */
    private Map<String, FxRate> ratesTo(String currency) {
        Map<String, FxRate> rates = new HashMap<>();
        for (FxRate stated : rateSource.ratesOf(currency)) {
            if (stated.to().equals(currency)) {
                rates.put(stated.from(), stated);
            } else {
                rates.putIfAbsent(stated.to(), stated.inverse());
            }
        }
        return rates;
    }

    private static void check(
            SnapshotCommand command, LocalDate businessDate, Optional<Security> security, GroupTree tree) {
        Faults faults = new Faults();
        if (security.isEmpty()) {
            faults.impossible(
                    "security_id", "'%s' is not a CUSIP or ISIN that is known here".formatted(command.securityId()));
        }
        for (int i = 0; i < command.portfolioGroups().size(); i++) {
            String groupId = command.portfolioGroups().get(i);
            if (tree.find(groupId) == null || !command.caller().covers(groupId)) {
                faults.impossible("portfolio_groups[%d]".formatted(i), "there is no group '%s'".formatted(groupId));
            }
        }
        LocalDate settlement = command.settlementDate();
        if (settlement != null && settlement.isBefore(businessDate)) {
            faults.impossible(
                    "settlement_date", "%s lies before the business date %s".formatted(settlement, businessDate));
        }
        faults.throwIfAny();
    }
}
