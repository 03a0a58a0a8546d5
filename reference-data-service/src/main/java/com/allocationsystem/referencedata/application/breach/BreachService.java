package com.allocationsystem.referencedata.application.breach;

import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.breach.BreachKey;
import com.allocationsystem.referencedata.application.port.in.breach.ListBreachesUseCase;
import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.application.port.out.RuleBook;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.application.portfolio.VisibleAccounts;
import com.allocationsystem.referencedata.domain.breach.AccountStanding;
import com.allocationsystem.referencedata.domain.breach.Breach;
import com.allocationsystem.referencedata.domain.breach.StandingCheck;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.GroupTree;
import com.allocationsystem.referencedata.domain.portfolio.PortfolioGroup;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.RuleKind;
import com.allocationsystem.referencedata.domain.rule.RuleScope;
import com.allocationsystem.referencedata.domain.rule.RuleStatus;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Goes through the accounts in chunks until the page is full, so that no request holds every position in memory. */
@ApplicationScoped
class BreachService implements ListBreachesUseCase {

    private static final int ACCOUNTS_AT_ONCE = 200;

    private final SecurityCatalogue catalogue;
    private final PortfolioDirectory directory;
    private final VisibleAccounts visible;
    private final RuleBook ruleBook;
    private final Standings standings;
    private final JointHoldings joint;

    BreachService(
            SecurityCatalogue catalogue,
            PortfolioDirectory directory,
            VisibleAccounts visible,
            RuleBook ruleBook,
            Standings standings,
            JointHoldings joint) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.visible = visible;
        this.ruleBook = ruleBook;
        this.standings = standings;
        this.joint = joint;
    }

    @Override
    public Breaches list(Wanted wanted, Entitlement caller) {
        LocalDate businessDate = catalogue.businessDate().orElseThrow(NoDatasetException::new);
        GroupTree tree = directory.groups();
        List<Account> accounts = accounts(wanted, caller, tree);
        Map<String, List<String>> groups = tree.groupsOf(directory.membershipsOfAccountsIn(ids(tree.groups())));
        List<ComplianceRule> rules = rules(wanted, businessDate);
        List<Breach> page = new ArrayList<>();
        if (caller.all() && wanted.accountId() == null) {
            add(page, joint.breaches(rules, groups), wanted);
        }
        boolean withCash = rules.stream().anyMatch(rule -> rule.kind() == RuleKind.MIN_CASH_PCT_NAV);
        for (int i = 0; i < accounts.size() && page.size() < wanted.limit(); i += ACCOUNTS_AT_ONCE) {
            List<Account> chunk = accounts.subList(i, Math.min(accounts.size(), i + ACCOUNTS_AT_ONCE));
            for (AccountStanding standing : standings.of(chunk, businessDate, withCash)) {
                List<String> of = groups.getOrDefault(standing.account().accountId(), List.of());
                add(page, breaches(rules, standing, of), wanted);
            }
        }
        return new Breaches(businessDate, page.subList(0, Math.min(page.size(), wanted.limit())));
    }

    /** @return by id, from the account on where the page before ended */
    private List<Account> accounts(Wanted wanted, Entitlement caller, GroupTree tree) {
        Collection<Account> all = wanted.accountId() != null
                ? List.of(visible.get(wanted.accountId(), caller))
                : directory.accountsIn(tree.withDescendants(
                        ids(tree.groups()).stream().filter(caller::covers).collect(Collectors.toSet())));
        return all.stream()
                .filter(account -> wanted.after() == null
                        || account.accountId().compareTo(wanted.after().accountId()) >= 0)
                .sorted(Comparator.comparing(Account::accountId))
                .toList();
    }

    private List<ComplianceRule> rules(Wanted wanted, LocalDate businessDate) {
        return ruleBook.rules().stream()
                .filter(rule -> rule.life().counts(RuleStatus.APPROVED, businessDate))
                .filter(rule -> wanted.ruleId() == null || rule.ruleId().equals(wanted.ruleId()))
                .filter(rule -> wanted.severity() == null || rule.severity() == wanted.severity())
                .toList();
    }

    private static List<Breach> breaches(List<ComplianceRule> rules, AccountStanding standing, List<String> groups) {
        return rules.stream()
                .filter(rule -> RuleScope.of(rule.scope())
                        .filter(scope -> scope.covers(standing.account().accountId(), groups))
                        .isPresent())
                .flatMap(rule -> StandingCheck.of(rule, standing).stream())
                .toList();
    }

    private static void add(List<Breach> page, List<Breach> found, Wanted wanted) {
        found.stream()
                .filter(breach -> wanted.after() == null || BreachKey.of(breach).compareTo(wanted.after()) > 0)
                .sorted(Comparator.comparing(BreachKey::of))
                .forEach(page::add);
    }

    private static Set<String> ids(Collection<PortfolioGroup> groups) {
        return groups.stream().map(PortfolioGroup::groupId).collect(Collectors.toSet());
    }
}
