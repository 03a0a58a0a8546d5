package com.allocationsystem.referencedata.application.portfolio;

import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.GroupTree;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks up an account that the caller may see: one in a group of the caller's, nested groups included. */
@ApplicationScoped
public class VisibleAccounts {

    private final PortfolioDirectory directory;

    VisibleAccounts(PortfolioDirectory directory) {
        this.directory = directory;
    }

    /** @throws NotInReferenceDataException when there is none, or the caller may not see it */
    public Account get(String accountId, Entitlement caller) {
        return directory
                .account(accountId)
                .filter(account -> caller.all() || isInGroupOf(account, caller))
                .orElseThrow(() -> new NotInReferenceDataException("account", accountId));
    }

    private boolean isInGroupOf(Account account, Entitlement caller) {
        GroupTree tree = directory.groups();
        return directory.groupsHolding(account.accountId()).stream()
                .flatMap(group -> tree.withAncestors(group).stream())
                .anyMatch(caller::covers);
    }
}
