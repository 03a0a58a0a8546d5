package com.allocationsystem.localstack.demo;

import com.allocationsystem.localstack.demo.account.Account;
import com.allocationsystem.localstack.demo.account.DemoAccounts;
import com.allocationsystem.localstack.demo.account.Strategy;
import com.allocationsystem.localstack.demo.market.Bond;
import com.allocationsystem.localstack.demo.market.DemoMarket;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The whole demo dataset as tables: file name to rows, the header first. The same rows on every machine and at every call.
 */
final class DemoDataset {

    private static final long SEED = 20_260_930L;

    private final List<Bond> market;
    private final List<Account> accounts;

    DemoDataset() {
        Random random = new Random(SEED);
        market = new DemoMarket(random).bonds();
        accounts = new DemoAccounts(market, random).accounts();
    }

    List<Bond> market() {
        return market;
    }

    List<Account> accounts() {
        return accounts;
    }

    Map<String, List<List<String>>> tables() {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        tables.put(
                "securities.csv",
                table(Bond.COLUMNS, market.stream().map(Bond::row).toList()));
        tables.put(
                "benchmarks.csv",
                table(
                        columns("benchmark_id,benchmark_name,duration,spread_duration,oas"),
                        List.of(Strategy.values()).stream()
                                .map(strategy -> strategy.benchmarkRow(market))
                                .toList()));
        tables.put("portfolio_groups.csv", table(columns("group_id,group_name,parent_group_id"), DemoRules.GROUPS));
        tables.put(
                "accounts.csv",
                table(
                        columns("account_id,account_name,base_currency,nav,benchmark_id"),
                        accounts.stream().map(DemoDataset::accountRow).toList()));
        tables.put("group_members.csv", table(columns("group_id,account_id"), members()));
        tables.put("positions.csv", table(columns("account_id,cusip,quantity,market_value,as_of"), positions()));
        tables.put(
                "cash.csv",
                table(
                        columns("account_id,currency,settled_cash,available_cash"),
                        accounts.stream().map(DemoDataset::cashRow).toList()));
        tables.put("compliance_rules.csv", table(columns("rule_id,scope,kind,limit,severity,source"), DemoRules.RULES));
        tables.put(
                "restrictions.csv",
                table(columns("account_id,cusip,side,reason"), DemoRules.restrictions(accounts, market)));
        return tables;
    }

    private static List<String> accountRow(Account account) {
        return List.of(
                account.id(),
                "%s mandate %s (synthetic)"
                        .formatted(account.strategy().title(), account.id().substring(4)),
                "USD",
                account.nav().toPlainString(),
                account.strategy().benchmarkId());
    }

    private static List<String> cashRow(Account account) {
        return List.of(
                account.id(),
                "USD",
                account.settledCash().toPlainString(),
                account.availableCash().toPlainString());
    }

    private List<List<String>> members() {
        List<List<String>> rows = new ArrayList<>();
        for (Account account : accounts) {
            rows.add(List.of(account.strategy().name(), account.id()));
            rows.add(List.of(account.client(), account.id()));
        }
        return rows;
    }

    private List<List<String>> positions() {
        List<List<String>> rows = new ArrayList<>();
        for (Account account : accounts) {
            account.holdings()
                    .forEach((bond, par) -> rows.add(List.of(
                            account.id(),
                            bond.cusip().value(),
                            par.toString(),
                            marketValue(bond, par).toPlainString(),
                            DemoMarket.AS_OF.toString())));
        }
        return rows;
    }

    private static BigDecimal marketValue(Bond bond, long par) {
        return bond.dirtyPrice().notional(par);
    }

    private static List<String> columns(String header) {
        return List.of(header.split(","));
    }

    private static List<List<String>> table(List<String> header, List<List<String>> rows) {
        List<List<String>> table = new ArrayList<>();
        table.add(header);
        table.addAll(rows);
        return table;
    }
}
