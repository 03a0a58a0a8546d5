package com.allocationsystem.allocation.adapter.out.referencedata;

import com.allocationsystem.allocation.application.port.out.ReferenceSnapshot;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.DayCount;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Restriction;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Reference data's bulk answer: accounts as columns of equal length. */
record SnapshotBody(
        LocalDate businessDate,
        SecurityBody security,
        List<String> issuerCusips,
        AccountsBody accounts,
        Map<String, List<String>> groupsOfAccount,
        List<RuleBody> rules,
        List<RestrictionBody> restrictions,
        Long issueOutstanding) {

    /** The bond. */
    record SecurityBody(
            String cusip,
            String isin,
            String description,
            String issuer,
            String sector,
            String rating,
            String currency,
            BigDecimal coupon,
            int couponFrequency,
            String dayCount,
            LocalDate maturity,
            BigDecimal price,
            BigDecimal accruedInterest,
            double duration,
            double spreadDuration,
            Double oas,
            long minDenomination,
            long increment,
            LocalDate asOf) {}

    /** One column per fact, one entry per account. */
    record AccountsBody(
            List<String> accountId,
            List<String> accountName,
            List<BigDecimal> nav,
            List<String> benchmarkId,
            List<Double> benchmarkDuration,
            List<Double> benchmarkSpreadDuration,
            List<BigDecimal> availableCash,
            List<BigDecimal> settledCash,
            List<Long> holdingPar,
            List<Long> sellablePar,
            List<BigDecimal> holdingMarketValue,
            List<Double> duration,
            List<Double> spreadDuration,
            List<Double> dts,
            List<BigDecimal> issuerMarketValue,
            List<BigDecimal> sectorMarketValue) {}

    /** One compliance rule. */
    record RuleBody(
            String ruleId,
            String scope,
            String kind,
            BigDecimal limitLow,
            BigDecimal limitHigh,
            Severity severity,
            String source) {}

    /** One entry of an account's restricted list. */
    record RestrictionBody(String accountId, Side side, String reason) {}

    /** @throws com.allocationsystem.shared.InvalidInputException when an account's analytics are unknown: no method can place it */
    ReferenceSnapshot toSnapshot() {
        requireAnalytics();
        List<Account> all = new ArrayList<>();
        for (int i = 0; i < accounts.accountId().size(); i++) {
            all.add(account(i));
        }
        return new ReferenceSnapshot(
                businessDate,
                bond(),
                Set.copyOf(issuerCusips),
                all,
                rules.stream()
                        .map(r -> new ComplianceRule(
                                r.ruleId(), r.scope(), r.kind(), r.limitLow(), r.limitHigh(), r.severity(), r.source()))
                        .toList(),
                restrictions.stream()
                        .map(r -> new Restriction(r.accountId(), r.side(), r.reason()))
                        .toList());
    }

    private void requireAnalytics() {
        List<String> unknown = IntStream.range(0, accounts.accountId().size())
                .filter(i -> accounts.duration().get(i) == null
                        || accounts.spreadDuration().get(i) == null)
                .mapToObj(accounts.accountId()::get)
                .toList();
        Faults faults = new Faults();
        if (!unknown.isEmpty()) {
            faults.impossible(
                    "portfolio_groups",
                    "hold accounts of unknown duration, because a bond they hold is not in the security master: "
                            + String.join(", ", unknown)
                            + "; add the bond to the reference data or choose other groups");
        }
        faults.throwIfAny();
    }

    private Bond bond() {
        return new Bond(
                security.cusip(),
                security.isin(),
                security.description(),
                security.issuer(),
                security.sector(),
                security.rating(),
                security.currency(),
                security.coupon(),
                security.couponFrequency(),
                DayCount.of(security.dayCount()),
                security.maturity(),
                security.price(),
                security.accruedInterest(),
                security.duration(),
                security.spreadDuration(),
                security.oas(),
                security.minDenomination(),
                security.increment(),
                issueOutstanding,
                security.asOf());
    }

    private Account account(int i) {
        String id = accounts.accountId().get(i);
        return new Account(
                id,
                accounts.accountName().get(i),
                accounts.nav().get(i),
                accounts.availableCash().get(i),
                accounts.settledCash().get(i),
                accounts.holdingPar().get(i),
                accounts.sellablePar().get(i),
                accounts.holdingMarketValue().get(i),
                accounts.duration().get(i),
                accounts.spreadDuration().get(i),
                accounts.dts().get(i),
                accounts.benchmarkId().get(i),
                accounts.benchmarkDuration().get(i),
                accounts.benchmarkSpreadDuration().get(i),
                accounts.issuerMarketValue().get(i),
                accounts.sectorMarketValue().get(i),
                groupsOfAccount.getOrDefault(id, List.of()));
    }
}
