package com.allocationsystem.referencedata.domain.dataset;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a dataset, in the order in which they are read: what is referred to comes before what refers. */
public enum DatasetFile {
    BENCHMARKS("benchmark_id", "benchmark_name", "duration", "spread_duration", "oas"),
    SECURITIES(
            "cusip",
            "isin",
            "ticker",
            "description",
            "issuer",
            "sector",
            "currency",
            "coupon",
            "coupon_frequency",
            "day_count",
            "maturity",
            "rating",
            "price",
            "accrued_interest",
            "duration",
            "spread_duration",
            "oas",
            "min_denomination",
            "increment",
            "as_of"),
    PORTFOLIO_GROUPS("group_id", "group_name", "parent_group_id"),
    ACCOUNTS("account_id", "account_name", "base_currency", "nav", "benchmark_id"),
    GROUP_MEMBERS("group_id", "account_id"),
    COMPLIANCE_RULES("rule_id", "scope", "kind", "limit", "severity", "source"),
    RESTRICTIONS("account_id", "cusip", "side", "reason"),
    POSITIONS("account_id", "cusip", "quantity", "market_value", "as_of"),
    CASH("account_id", "currency", "settled_cash", "available_cash"),
    ACCOUNT_POLICIES(
            "policy_id", "account_id", "kind", "side", "value", "asset_classes", "valid_from", "valid_until", "source"),
    FX("from_currency", "to_currency", "rate", "as_of"),
    TARGETS("account_id", "metric", "cusip", "group_id", "value", "effective_from", "source");

    private static final Set<DatasetFile> OPTIONAL = EnumSet.of(ACCOUNT_POLICIES, FX, TARGETS);

    private final List<String> columns;

    DatasetFile(String... columns) {
        this.columns = List.of(columns);
    }

    /** @return e.g. {@code group_members.csv} */
    public String fileName() {
        return subject() + ".csv";
    }

    /** @return e.g. {@code group_members} */
    public String subject() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return whether a dataset may do without it */
    public boolean isOptional() {
        return OPTIONAL.contains(this);
    }

    /** @return the columns that must be there, in any order */
    public List<String> columns() {
        return columns;
    }

    /** @return the file of that name, if it is one of a dataset */
    public static Optional<DatasetFile> named(String fileName) {
        return Stream.of(values())
                .filter(file -> file.fileName().equals(fileName))
                .findFirst();
    }
}
