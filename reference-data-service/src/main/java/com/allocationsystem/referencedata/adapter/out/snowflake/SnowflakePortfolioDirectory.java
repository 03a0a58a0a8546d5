package com.allocationsystem.referencedata.adapter.out.snowflake;

import com.allocationsystem.referencedata.adapter.out.sql.CatalogueColumns;
import com.allocationsystem.referencedata.adapter.out.sql.PolicyColumns;
import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.AccountPolicy;
import com.allocationsystem.referencedata.domain.portfolio.GroupTree;
import com.allocationsystem.referencedata.domain.portfolio.Membership;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Groups, accounts and their policies in the firm's Snowflake, through views (see snowflake/views.sql). */
@ApplicationScoped
@Identifier("snowflake")
class SnowflakePortfolioDirectory implements PortfolioDirectory {

    private static final String GROUPS =
            "SELECT group_id, group_name, parent_group_id FROM portfolio_groups ORDER BY group_id";

    private static final String SELECT_ACCOUNTS = "SELECT " + CatalogueColumns.ACCOUNT
            + " FROM accounts a JOIN benchmarks b ON b.benchmark_id = a.benchmark_id WHERE a.account_id ";

    private static final String IN_GROUPS = "IN (SELECT m.account_id FROM group_members m WHERE m.group_id IN (%s))";

    private static final String MEMBERSHIPS =
            "SELECT g.group_id, g.account_id FROM group_members g WHERE g.account_id " + IN_GROUPS;

    private static final String GROUPS_HOLDING =
            "SELECT g.group_id FROM group_members g WHERE g.account_id = ? ORDER BY g.group_id";

    private final SnowflakeTables tables;

    SnowflakePortfolioDirectory(SnowflakeTables tables) {
        this.tables = tables;
    }

    @Override
    public GroupTree groups() {
        return new GroupTree(tables.sql().list(GROUPS, CatalogueColumns::group));
    }

    /** An account may stand in groups of two portions, hence the map. */
    @Override
    public List<Account> accountsIn(Set<String> groupIds) {
        TreeMap<String, Account> accounts = new TreeMap<>();
        tables.listByIds(SELECT_ACCOUNTS + IN_GROUPS, CatalogueColumns::account, groupIds)
                .forEach(account -> accounts.put(account.accountId(), account));
        return List.copyOf(accounts.values());
    }

    @Override
    public List<Membership> membershipsOfAccountsIn(Set<String> groupIds) {
        return List.copyOf(new LinkedHashSet<>(tables.listByIds(MEMBERSHIPS, CatalogueColumns::membership, groupIds)));
    }

    @Override
    public List<String> groupsHolding(String accountId) {
        return tables.sql().list(GROUPS_HOLDING, row -> row.getString(1), accountId);
    }

    @Override
    public Optional<Account> account(String accountId) {
        return tables.sql().first(SELECT_ACCOUNTS + "= ?", CatalogueColumns::account, accountId);
    }

    @Override
    public List<AccountPolicy> policies() {
        return tables.sql().list(PolicyColumns.READ, PolicyColumns::policy);
    }
}
