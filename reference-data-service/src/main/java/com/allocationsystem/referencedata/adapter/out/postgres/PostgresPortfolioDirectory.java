package com.allocationsystem.referencedata.adapter.out.postgres;

import com.allocationsystem.referencedata.adapter.out.sql.CatalogueColumns;
import com.allocationsystem.referencedata.adapter.out.sql.PolicyColumns;
import com.allocationsystem.referencedata.adapter.out.sql.SqlReads;
import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.AccountPolicy;
import com.allocationsystem.referencedata.domain.portfolio.GroupTree;
import com.allocationsystem.referencedata.domain.portfolio.Membership;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Groups and accounts in our own PostgreSQL. */
@ApplicationScoped
@Identifier("postgres")
class PostgresPortfolioDirectory implements PortfolioDirectory {

    private static final String GROUPS =
            "SELECT group_id, group_name, parent_group_id FROM portfolio_groups ORDER BY group_id COLLATE \"C\"";

    private static final String ACCOUNTS = "SELECT " + CatalogueColumns.ACCOUNT + """
             FROM accounts a JOIN benchmarks b ON b.benchmark_id = a.benchmark_id
            WHERE a.account_id IN (SELECT account_id FROM group_members WHERE group_id = ANY (?))
            ORDER BY a.account_id COLLATE "C\"""";

    private static final String MEMBERSHIPS = """
            SELECT group_id, account_id FROM group_members
            WHERE account_id IN (SELECT account_id FROM group_members WHERE group_id = ANY (?))""";

    private static final String ACCOUNT = "SELECT " + CatalogueColumns.ACCOUNT
            + " FROM accounts a JOIN benchmarks b ON b.benchmark_id = a.benchmark_id WHERE a.account_id = ?";

    private static final String GROUPS_HOLDING =
            "SELECT group_id FROM group_members WHERE account_id = ? ORDER BY group_id";

    private final SqlReads sql;
    private final SinceImport<List<Account>> accounts;
    private final SinceImport<Map<String, List<String>>> groupsOfAccounts;

    PostgresPortfolioDirectory(DataSource database) {
        this.sql = new SqlReads(() -> database);
        this.accounts = new SinceImport<>(sql, List::size);
        this.groupsOfAccounts = new SinceImport<>(sql, Map::size);
    }

    @Override
    public GroupTree groups() {
        return new GroupTree(sql.list(GROUPS, CatalogueColumns::group));
    }

    @Override
    public List<Account> accountsIn(Set<String> groupIds) {
        return accounts.get(
                Set.copyOf(groupIds),
                () -> List.copyOf(
                        sql.list(ACCOUNTS, CatalogueColumns::account, (Object) groupIds.toArray(String[]::new))));
    }

    @Override
    public Map<String, List<String>> groupsOfAccountsIn(Set<String> groupIds) {
        return groupsOfAccounts.get(
                Set.copyOf(groupIds),
                () -> Collections.unmodifiableMap(PortfolioDirectory.super.groupsOfAccountsIn(groupIds)));
    }

    @Override
    public List<Membership> membershipsOfAccountsIn(Set<String> groupIds) {
        return sql.list(MEMBERSHIPS, CatalogueColumns::membership, (Object) groupIds.toArray(String[]::new));
    }

    @Override
    public List<String> groupsHolding(String accountId) {
        return sql.list(GROUPS_HOLDING, row -> row.getString(1), accountId);
    }

    @Override
    public Optional<Account> account(String accountId) {
        return sql.first(ACCOUNT, CatalogueColumns::account, accountId);
    }

    @Override
    public List<AccountPolicy> policies() {
        return sql.list(PolicyColumns.READ, PolicyColumns::policy);
    }
}
