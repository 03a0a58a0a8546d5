package com.allocationsystem.referencedata.application.snapshot;

import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.snapshot.TakeSnapshotUseCase.SnapshotCommand;
import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.application.port.out.RuleBook;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.GroupTree;
import com.allocationsystem.referencedata.domain.portfolio.Membership;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.Restriction;
import com.allocationsystem.referencedata.domain.security.Security;
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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The part of a snapshot that the catalogue holds, read in one transaction so that an import never shows half. */
@ApplicationScoped
class CatalogueFacts {

    private final SecurityCatalogue catalogue;
    private final PortfolioDirectory directory;
    private final RuleBook ruleBook;

    CatalogueFacts(SecurityCatalogue catalogue, PortfolioDirectory directory, RuleBook ruleBook) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.ruleBook = ruleBook;
    }

    /** What the catalogue says about one order; the parts as in a snapshot. */
    record Gathered(
            LocalDate businessDate,
            Security security,
            List<String> issuerCusips,
            List<Account> accounts,
            Map<String, List<String>> groupsOfAccount,
            List<ComplianceRule> rules,
            List<Restriction> restrictions) {}

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
        return new Gathered(
                businessDate,
                security.orElseThrow(),
                catalogue.cusipsOfSameIssuer(cusip),
                accounts,
                groupsOf(directory.membershipsOfAccountsIn(groupIds), tree),
                ruleBook.rules(),
                ruleBook.restrictionsOf(cusip).stream()
                        .filter(restriction -> accountIds.contains(restriction.accountId()))
                        .toList());
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
            if (tree.find(groupId) == null) {
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

    private static Map<String, List<String>> groupsOf(List<Membership> memberships, GroupTree tree) {
        Map<String, Set<String>> ancestors = new HashMap<>();
        Map<String, TreeSet<String>> groups = new TreeMap<>();
        for (Membership membership : memberships) {
            groups.computeIfAbsent(membership.accountId(), id -> new TreeSet<>())
                    .addAll(ancestors.computeIfAbsent(membership.groupId(), tree::withAncestors));
        }
        Map<String, List<String>> sorted = new TreeMap<>();
        groups.forEach((accountId, ids) -> sorted.put(accountId, List.copyOf(ids)));
        return sorted;
    }
}
