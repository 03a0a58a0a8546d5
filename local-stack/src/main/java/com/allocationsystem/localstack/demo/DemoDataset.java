package com.allocationsystem.localstack.demo;

import com.allocationsystem.localstack.demo.account.Account;
import com.allocationsystem.localstack.demo.account.DemoAccounts;
import com.allocationsystem.localstack.demo.account.Strategy;
import com.allocationsystem.localstack.demo.market.Bond;
import com.allocationsystem.localstack.demo.market.DemoMarket;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The whole demo dataset as tables: file name to rows, the header first. The same rows on every machine and at every call.
 */
final class DemoDataset {

    private static final long SEED = 20_260_930L;

    private final List<Bond> market;
    private final List<Account> accounts;

    DemoDataset() {
        this(DemoAccounts.USUAL);
    }

    /** @param accounts how many, at least {@link DemoAccounts#USUAL}; the bonds are the same for each number */
    DemoDataset(int accounts) {
        Random random = new Random(SEED);
        market = new DemoMarket(random).bonds();
        this.accounts = new DemoAccounts(market, random).accounts(accounts);
    }

    List<Bond> market() {
        return market;
    }

    List<Account> accounts() {
        return accounts;
    }

    /** @return the rows of each file, made as they are read: a large dataset has millions */
    Map<String, Stream<List<String>>> tables() {
        Map<String, Stream<List<String>>> tables = new LinkedHashMap<>();
        tables.put("securities.csv", table(Bond.COLUMNS, market.stream().map(Bond::row)));
        tables.put(
                "benchmarks.csv",
                table(
                        columns("benchmark_id,benchmark_name,duration,spread_duration,oas"),
                        Stream.of(Strategy.values()).map(strategy -> strategy.benchmarkRow(market))));
        tables.put(
                "portfolio_groups.csv",
                table(columns("group_id,group_name,parent_group_id"), DemoRules.GROUPS.stream()));
        tables.put(
                "accounts.csv",
                table(
                        columns("account_id,account_name,base_currency,nav,benchmark_id"),
                        accounts.stream().map(DemoDataset::accountRow)));
        tables.put("group_members.csv", table(columns("group_id,account_id"), members()));
        tables.put("positions.csv", table(columns("account_id,cusip,quantity,market_value,as_of"), positions()));
        tables.put(
                "cash.csv",
                table(
                        columns("account_id,currency,settled_cash,available_cash"),
                        accounts.stream().map(DemoDataset::cashRow)));
        tables.put(
                "compliance_rules.csv",
                table(columns("rule_id,scope,kind,limit,severity,source"), DemoRules.RULES.stream()));
        tables.put(
                "restrictions.csv",
                table(columns("account_id,cusip,side,reason"), DemoRules.restrictions(accounts, market).stream()));
        tables.put(
                "targets.csv",
                table(columns("account_id,metric,cusip,group_id,value,effective_from,source"), targets()));
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

    private Stream<List<String>> members() {
        return accounts.stream()
                .flatMap(account -> Stream.of(
                        List.of(account.strategy().name(), account.id()), List.of(account.client(), account.id())));
    }

    private Stream<List<String>> positions() {
        return accounts.stream().flatMap(account -> account.holdings().entrySet().stream()
                .map(holding -> List.of(
                        account.id(),
                        holding.getKey().cusip().value(),
                        holding.getValue().toString(),
                        marketValue(holding.getKey(), holding.getValue()).toPlainString(),
                        DemoMarket.AS_OF.toString())));
    }

    /** Weights by NAV in millions for LEVEL_TO_TARGET, and the active spread duration that each mandate aims at. */
    private Stream<List<String>> targets() {
        return accounts.stream()
                .flatMap(account -> Stream.of(
                        target(
                                account,
                                "HOLDING",
                                account.nav().movePointLeft(6).setScale(2, RoundingMode.HALF_EVEN)),
                        target(
                                account,
                                "ACTIVE_SPREAD_DURATION",
                                account.strategy().activeSpreadDuration())));
    }

    private static List<String> target(Account account, String metric, BigDecimal value) {
        return List.of(
                account.id(),
                metric,
                "",
                "",
                value.toPlainString(),
                DemoMarket.AS_OF.toString(),
                account.strategy().title() + " guidelines (synthetic)");
    }

    private static BigDecimal marketValue(Bond bond, long par) {
        return bond.dirtyPrice().notional(par);
    }

    private static List<String> columns(String header) {
        return List.of(header.split(","));
    }

    private static Stream<List<String>> table(List<String> header, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(header), rows);
    }
}
