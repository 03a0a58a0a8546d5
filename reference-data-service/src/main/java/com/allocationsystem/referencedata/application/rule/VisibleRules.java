package com.allocationsystem.referencedata.application.rule;

import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.rule.RuleScope;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells which accounts, and rules by their scopes, a caller may see. */
@ApplicationScoped
class VisibleRules {

    private final PortfolioDirectory directory;

    VisibleRules(PortfolioDirectory directory) {
        this.directory = directory;
    }

    /** @return whether the caller sees the account of that id */
    Predicate<String> accounts(Entitlement caller) {
        if (caller.all()) {
            return any -> true;
        }
        Set<String> visible = directory.accountsIn(directory.groups().withDescendants(caller.groups())).stream()
                .map(Account::accountId)
                .collect(Collectors.toSet());
        return visible::contains;
    }

    /** @return whether the caller sees rules of that scope: those of all accounts, and of groups and accounts of the caller's */
    Predicate<String> scopes(Entitlement caller) {
        Predicate<String> seesAccount = accounts(caller);
        return scope -> RuleScope.of(scope)
                .map(one -> one.groupId() != null
                        ? caller.covers(one.groupId())
                        : one.accountId() == null || seesAccount.test(one.accountId()))
                .orElse(caller.all());
    }
}
