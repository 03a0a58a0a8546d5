package com.allocationsystem.referencedata.application.port.out;

import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.AccountPolicy;
import com.allocationsystem.referencedata.domain.portfolio.GroupTree;
import com.allocationsystem.referencedata.domain.portfolio.Membership;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Portfolio groups, the accounts in them, the benchmarks of those, and what clients say of their accounts. */
public interface PortfolioDirectory {

    /** @return all groups, by group id */
    GroupTree groups();

    /** @return accounts that stand directly in one of these groups, each once, by account id */
    List<Account> accountsIn(Set<String> groupIds);

    /** @return every direct membership, in whatever group, of the accounts that {@link #accountsIn} answers */
    List<Membership> membershipsOfAccountsIn(Set<String> groupIds);

    /** @return by account id, of the accounts that {@link #accountsIn} answers: the groups that hold it and those above them, in order */
    default Map<String, List<String>> groupsOfAccountsIn(Set<String> groupIds) {
        return groups().groupsOf(membershipsOfAccountsIn(groupIds));
    }

    /** @return ids of the groups in which the account stands directly; empty when it is unknown or in none */
    List<String> groupsHolding(String accountId);

    /** @return the account, in a group or not */
    Optional<Account> account(String accountId);

    /** @return all policies of all accounts, by policy id */
    List<AccountPolicy> policies();
}
