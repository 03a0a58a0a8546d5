package com.allocationsystem.referencedata.adapter.out.postgres;

import com.allocationsystem.referencedata.adapter.out.sql.RuleColumns;
import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.issuer.IssuerKeys;
import com.allocationsystem.referencedata.domain.portfolio.AccountPolicy;
import com.allocationsystem.referencedata.domain.search.SearchWords;
import com.allocationsystem.referencedata.domain.security.Security;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The tables that a dataset fills, parents before children. */
enum CatalogueTable {
    BENCHMARKS("benchmark_id, benchmark_name, duration, spread_duration, oas", Dataset::benchmarks, b ->
            new Object[] {b.benchmarkId(), b.benchmarkName(), b.durationYears(), b.spreadDurationYears(), b.oasBp()}),
    SECURITIES("""
            cusip, isin, ticker, description, issuer, issuer_id, lei, sector, currency, coupon, coupon_frequency, \
            day_count, maturity, rating, price, accrued_interest, duration, spread_duration, oas, min_denomination, increment, \
            amount_outstanding, as_of, search_words, issuer_key, parent_issuer_id, dated_date, first_coupon_date, trades_flat, \
            pool_factor, factor_date, index_ratio, country, callable, rule_144a, subordinated, \
            ex_dividend_date""", CatalogueTable::securitiesWithKeys, CatalogueTable::securityRow),
    PORTFOLIO_GROUPS("group_id, group_name, parent_group_id", Dataset::groups, g ->
            new Object[] {g.groupId(), g.groupName(), g.parentGroupId()}),
    ACCOUNTS("account_id, account_name, base_currency, nav, benchmark_id", Dataset::accounts, a -> new Object[] {
        a.accountId(), a.accountName(), a.baseCurrency(), a.nav(), a.benchmark().benchmarkId()
    }),
    GROUP_MEMBERS("group_id, account_id", Dataset::memberships, m -> new Object[] {m.groupId(), m.accountId()}),
    COMPLIANCE_RULES(RuleColumns.WRITTEN, Dataset::rules, RuleColumns::values),
    RESTRICTIONS("account_id, cusip, side, reason", Dataset::restrictions, r ->
            new Object[] {r.accountId(), r.cusip(), r.side(), r.reason()}),
    ACCOUNT_POLICIES(
            "policy_id, account_id, kind, side, value, asset_class, valid_from, valid_until, source",
            Dataset::policies,
            CatalogueTable::policyRow),
    FX_RATES("from_currency, to_currency, rate, as_of", Dataset::fxRates, x ->
            new Object[] {x.from(), x.to(), x.rate(), x.asOf()}),
    ACCOUNT_TARGETS("account_id, metric, cusip, group_id, value, effective_from, source", Dataset::targets, t ->
            new Object[] {t.accountId(), t.metric(), t.cusip(), t.groupId(), t.value(), t.effectiveFrom(), t.source()});

    private final Filler filler;

    <T> CatalogueTable(String columns, Function<Dataset, ? extends Collection<T>> rows, Function<T, Object[]> values) {
        this.filler =
                (connection, dataset) -> CopyTable.fill(connection, tableName(), columns, rows.apply(dataset), values);
    }

    private interface Filler {
        void fill(Connection connection, Dataset dataset) throws SQLException;
    }

    String tableName() {
        return name().toLowerCase(Locale.ROOT);
    }

    void fill(Connection connection, Dataset dataset) throws SQLException {
        filler.fill(connection, dataset);
    }

    /** Empties it of what a dataset filled: rules that the rule book keeps stay. */
    String emptying() {
        return "DELETE FROM " + tableName() + (this == COMPLIANCE_RULES ? " WHERE origin = 'DATASET'" : "");
    }

    static List<CatalogueTable> childrenFirst() {
        List<CatalogueTable> tables = new ArrayList<>(List.of(values()));
        Collections.reverse(tables);
        return tables;
    }

    private static Object[] policyRow(AccountPolicy p) {
        return new Object[] {
            p.policyId(),
            p.accountId(),
            p.kind(),
            p.side(),
            p.value(),
            RuleColumns.listed(p.assetClasses()),
            p.validFrom(),
            p.validUntil(),
            p.source()
        };
    }

    private record SecurityWithKey(Security security, String issuerKey) {}

    private static List<SecurityWithKey> securitiesWithKeys(Dataset dataset) {
        Map<String, String> keys = IssuerKeys.of(
                dataset.securities().stream().map(Security::statedIssuer).toList());
        return dataset.securities().stream()
                .map(security -> new SecurityWithKey(security, keys.get(security.cusip())))
                .toList();
    }

    private static Object[] securityRow(SecurityWithKey row) {
        Security s = row.security();
        return new Object[] {
            s.cusip(),
            s.isin(),
            s.ticker(),
            s.description(),
            s.issuer(),
            s.issuerId(),
            s.lei(),
            s.sector(),
            s.currency(),
            s.couponPct(),
            s.couponFrequency(),
            s.dayCount(),
            s.maturity(),
            s.rating(),
            s.price(),
            s.accruedInterest(),
            s.durationYears(),
            s.spreadDurationYears(),
            s.oasBp(),
            s.minDenominationPar(),
            s.incrementPar(),
            s.outstandingPar(),
            s.asOf(),
            String.join(" ", SearchWords.of(s)),
            row.issuerKey(),
            s.parentIssuerId(),
            s.terms().datedDate(),
            s.terms().firstCouponDate(),
            yesOrNo(s.terms().tradesFlat()),
            s.terms().poolFactor(),
            s.terms().factorDate(),
            s.terms().indexRatio(),
            s.traits().country(),
            yesOrNo(s.traits().callable()),
            yesOrNo(s.traits().rule144a()),
            yesOrNo(s.traits().subordinated()),
            s.terms().exDividendDate()
        };
    }

    private static String yesOrNo(Boolean value) {
        return value == null ? null : value ? "Y" : "N";
    }
}
