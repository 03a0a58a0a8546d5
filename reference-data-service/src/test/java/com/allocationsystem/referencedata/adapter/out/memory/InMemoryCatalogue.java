package com.allocationsystem.referencedata.adapter.out.memory;

import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.application.port.out.RuleBook;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.issuer.IssuerKeys;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.AccountPolicy;
import com.allocationsystem.referencedata.domain.portfolio.GroupTree;
import com.allocationsystem.referencedata.domain.portfolio.Membership;
import com.allocationsystem.referencedata.domain.portfolio.PortfolioGroup;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.Restriction;
import com.allocationsystem.referencedata.domain.search.SearchQuery;
import com.allocationsystem.referencedata.domain.search.SearchWords;
import com.allocationsystem.referencedata.domain.search.Spelling;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import com.allocationsystem.referencedata.domain.security.Security;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A dataset as all three catalogues, by plain loops: the twin that the databases are held against. */
public class InMemoryCatalogue implements SecurityCatalogue, PortfolioDirectory, RuleBook {

    private final Dataset dataset;
    private final Map<String, String> issuerKeys;

    public InMemoryCatalogue(Dataset dataset) {
        this.dataset = dataset;
        this.issuerKeys = IssuerKeys.of(
                dataset.securities().stream().map(Security::statedIssuer).toList());
    }

    @Override
    public Optional<Security> find(String cusipOrIsin) {
        return dataset.securities().stream()
                .filter(bond -> cusipOrIsin.equals(bond.cusip()) || cusipOrIsin.equals(bond.isin()))
                .findFirst();
    }

    @Override
    public List<Security> search(SearchQuery query, int limit) {
        return dataset.securities().stream()
                .filter(query::matches)
                .sorted(query.bestFirst())
                .limit(limit)
                .toList();
    }

    @Override
    public List<String> words() {
        return dataset.securities().stream()
                .flatMap(bond -> SearchWords.of(bond).stream())
                .filter(word ->
                        word.length() >= Spelling.SHORTEST && word.chars().allMatch(Character::isLetter))
                .distinct()
                .toList();
    }

    @Override
    public Map<String, BondRisk> risksOf(Set<String> cusips) {
        return dataset.securities().stream()
                .filter(bond -> cusips.contains(bond.cusip()))
                .collect(Collectors.toMap(Security::cusip, bond -> bond.risk(issuerKeys.get(bond.cusip()))));
    }

    @Override
    public List<String> cusipsOfSameIssuer(String cusip) {
        return issuerKeys.keySet().stream()
                .filter(other -> issuerKeys.get(other).equals(issuerKeys.get(cusip)))
                .sorted()
                .toList();
    }

    @Override
    public Map<String, Security> bonds(Set<String> cusips) {
        return dataset.securities().stream()
                .filter(bond -> cusips.contains(bond.cusip()))
                .collect(Collectors.toMap(Security::cusip, Function.identity()));
    }

    @Override
    public Optional<LocalDate> businessDate() {
        return Optional.ofNullable(dataset.businessDate());
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public GroupTree groups() {
        return new GroupTree(dataset.groups().stream()
                .sorted(Comparator.comparing(PortfolioGroup::groupId))
                .toList());
    }

    @Override
    public List<Account> accountsIn(Set<String> groupIds) {
        Set<String> ids = accountIds(groupIds);
        return dataset.accounts().stream()
                .filter(account -> ids.contains(account.accountId()))
                .sorted(Comparator.comparing(Account::accountId))
                .toList();
    }

    @Override
    public List<Membership> membershipsOfAccountsIn(Set<String> groupIds) {
        Set<String> ids = accountIds(groupIds);
        return dataset.memberships().stream()
                .filter(membership -> ids.contains(membership.accountId()))
                .toList();
    }

    @Override
    public List<String> groupsHolding(String accountId) {
        return dataset.memberships().stream()
                .filter(membership -> membership.accountId().equals(accountId))
                .map(Membership::groupId)
                .sorted()
                .toList();
    }

    @Override
    public Optional<Account> account(String accountId) {
        Map<String, Account> byId =
                dataset.accounts().stream().collect(Collectors.toMap(Account::accountId, Function.identity()));
        return Optional.ofNullable(byId.get(accountId));
    }

    @Override
    public List<ComplianceRule> rules() {
        return dataset.rules().stream()
                .sorted(Comparator.comparing(ComplianceRule::ruleId))
                .toList();
    }

    @Override
    public List<AccountPolicy> policies() {
        return dataset.policies().stream()
                .sorted(Comparator.comparing(AccountPolicy::policyId))
                .toList();
    }

    @Override
    public List<Restriction> restrictionsOf(String cusip) {
        return dataset.restrictions().stream()
                .filter(restriction -> restriction.cusip().equals(cusip))
                .sorted(Comparator.comparing(Restriction::accountId).thenComparing(Restriction::side))
                .toList();
    }

    private Set<String> accountIds(Set<String> groupIds) {
        return dataset.memberships().stream()
                .filter(membership -> groupIds.contains(membership.groupId()))
                .map(Membership::accountId)
                .collect(Collectors.toSet());
    }
}
