package com.allocationsystem.referencedata.domain.dataset.row;

import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.dataset.field.Fields;
import com.allocationsystem.referencedata.domain.dataset.field.Keys;
import com.allocationsystem.referencedata.domain.dataset.field.PairSet;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.Benchmark;
import com.allocationsystem.referencedata.domain.portfolio.GroupTree;
import com.allocationsystem.referencedata.domain.portfolio.Membership;
import com.allocationsystem.referencedata.domain.portfolio.PortfolioGroup;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads rows of benchmarks.csv, portfolio_groups.csv, accounts.csv and group_members.csv. */
public final class PortfolioRows {

    /** An order's external id is OAS-(36 characters)-(account id), and Aladdin keeps 64 characters of it. */
    private static final int LONGEST_ACCOUNT_ID = 23;

    private static final int LONGEST_ID = 64;

    private final Dataset dataset;
    private final Keys benchmarkIds;
    private final Keys groupIds;
    private final Keys accountIds;
    private final MarketValues values;
    private final PairSet memberships = new PairSet();
    private final Map<String, Benchmark> benchmarks = new HashMap<>();
    private final Map<PortfolioGroup, Fields> groupRows = new LinkedHashMap<>();

    public PortfolioRows(Dataset dataset, Keys benchmarkIds, Keys groupIds, Keys accountIds, MarketValues values) {
        this.values = values;
        this.dataset = dataset;
        this.benchmarkIds = benchmarkIds;
        this.groupIds = groupIds;
        this.accountIds = accountIds;
    }

    /** A benchmark's OAS may be negative, as a bond's may. */
    public void readBenchmark(Fields row) {
        String id = row.required("benchmark_id", LONGEST_ID);
        benchmarkIds.addNew(row, "benchmark_id", id);
        Benchmark benchmark = new Benchmark(
                id,
                row.required("benchmark_name"),
                row.notNegative("duration"),
                row.notNegative("spread_duration"),
                row.optionalNumber("oas"));
        if (row.good()) {
            benchmarks.put(id, benchmark);
            dataset.benchmarks().add(benchmark);
        }
    }

    /** Any text can be part of an address in its encoded form, but for the two that mean a folder there. */
    private static String addressable(Fields row, String field, int longest) {
        return row.matching(
                field,
                row.required(field, longest),
                id -> !id.equals(".") && !id.equals(".."),
                "cannot stand in an address; choose another id");
    }

    /** Parents may stand further down in the file: they are looked up by {@link #checkNesting}. */
    public void readGroup(Fields row) {
        String id = addressable(row, "group_id", LONGEST_ID);
        groupIds.addNew(row, "group_id", id);
        PortfolioGroup group = new PortfolioGroup(id, row.required("group_name"), row.optional("parent_group_id"));
        if (row.good()) {
            groupRows.put(group, row);
            dataset.groups().add(group);
        }
    }

    public void checkNesting() {
        GroupTree tree = new GroupTree(dataset.groups());
        groupRows.forEach((group, row) ->
                groupIds.require(row, "parent_group_id", group.parentGroupId(), DatasetFile.PORTFOLIO_GROUPS));
        for (String id : tree.inCycles()) {
            groupRows
                    .get(tree.find(id))
                    .reject("parent_group_id", "group '%s' lies inside itself: a cycle".formatted(id));
        }
    }

    public void readAccount(Fields row) {
        String id = addressable(row, "account_id", LONGEST_ACCOUNT_ID);
        accountIds.addNew(row, "account_id", id);
        String name = row.required("account_name");
        String currency = row.currency("base_currency");
        BigDecimal nav = row.notNegative("nav");
        String benchmarkId = row.required("benchmark_id");
        benchmarkIds.require(row, "benchmark_id", benchmarkId, DatasetFile.BENCHMARKS);
        if (row.good()) {
            values.addAccount(id, currency);
            dataset.accounts().add(new Account(id, name, currency, nav, benchmarks.get(benchmarkId)));
        }
    }

    public void readMember(Fields row) {
        String groupId = row.required("group_id");
        String accountId = row.required("account_id");
        groupIds.require(row, "group_id", groupId, DatasetFile.PORTFOLIO_GROUPS);
        accountIds.require(row, "account_id", accountId, DatasetFile.ACCOUNTS);
        if (!row.good()) {
            return;
        }
        int group = groupIds.numberOf(groupId);
        int account = accountIds.numberOf(accountId);
        if (group >= 0 && account >= 0 && !memberships.add(group, account)) {
            row.reject("account_id", "'%s' is in group '%s' twice".formatted(accountId, groupId));
            return;
        }
        dataset.memberships().add(new Membership(groupId, accountId));
    }
}
