package com.allocationsystem.allocation.adapter.out.referencedata;

import com.allocationsystem.allocation.application.port.out.ReferenceSnapshot;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountTarget;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.BondTerms;
import com.allocationsystem.allocation.model.input.BondTraits;
import com.allocationsystem.allocation.model.input.DayCount;
import com.allocationsystem.allocation.model.rule.AccountPolicy;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Restriction;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Side;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reference data's bulk answer: accounts as columns of equal length. */
record SnapshotBody(
        LocalDate businessDate,
        SecurityBody security,
        List<String> issuerCusips,
        AccountsBody accounts,
        Map<String, List<String>> groupsOfAccount,
        List<RuleBody> rules,
        List<RuleBody> testRules,
        List<RestrictionBody> restrictions,
        List<PolicyBody> policies,
        List<TargetBody> targets,
        Long issueOutstanding) {

    private static final int FIRST_UNKNOWN = 5;

    /** The bond. */
    record SecurityBody(
            String cusip,
            String isin,
            String ticker,
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
            LocalDate asOf,
            LocalDate datedDate,
            LocalDate firstCouponDate,
            boolean tradesFlat,
            BigDecimal poolFactor,
            BigDecimal indexRatio,
            String issuerId,
            String country,
            Boolean callable,
            @JsonProperty("rule_144a") Boolean rule144a,
            Boolean subordinated,
            LocalDate exDividendDate) {

        DayCount knownDayCount() {
            Faults faults = new Faults();
            if (!DayCount.isKnown(dayCount)) {
                faults.impossible(
                        "order.security_id",
                        "has the day count '%s', by which accrued interest cannot be computed; correct it in the reference data or choose another bond"
                                .formatted(dayCount));
            }
            faults.throwIfAny();
            return DayCount.of(dayCount);
        }

        BondTerms terms() {
            boolean stated = datedDate != null || firstCouponDate != null || tradesFlat || exDividendDate != null;
            BigDecimal factor = poolFactor == null ? BigDecimal.ONE : poolFactor;
            BigDecimal scale = indexRatio == null ? factor : factor.multiply(indexRatio);
            boolean scales = scale.compareTo(BigDecimal.ONE) != 0;
            return stated || scales
                    ? new BondTerms(datedDate, firstCouponDate, tradesFlat, scales ? scale : null, exDividendDate)
                    : null;
        }

        BondTraits traits() {
            BondTraits traits = new BondTraits(issuerId, country, callable, rule144a, subordinated);
            return traits.equals(BondTraits.UNKNOWN) ? null : traits;
        }
    }

    /** One column per fact, one entry per account. */
    record AccountsBody(
            List<String> accountId,
            List<String> accountName,
            List<String> baseCurrency,
            List<BigDecimal> fxRate,
            List<LocalDate> fxAsOf,
            List<BigDecimal> bondCurrencyCash,
            List<String> unknownHolding,
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
            List<Double> oas,
            List<BigDecimal> marketValue,
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
            String source,
            Integer version,
            String section,
            List<String> members) {

        ComplianceRule toRule() {
            String place = section == null ? source : source + " section " + section;
            return new ComplianceRule(ruleId, scope, kind, limitLow, limitHigh, severity, place, version, members);
        }
    }

    /** One policy of an account. */
    record PolicyBody(
            String policyId,
            String accountId,
            AccountPolicy.Kind kind,
            Side side,
            BigDecimal value,
            List<String> assetClasses,
            LocalDate validUntil,
            String source) {

        AccountPolicy toPolicy() {
            return new AccountPolicy(policyId, accountId, kind, side, value, assetClasses, validUntil, source);
        }
    }

    /** One target of an account. */
    record TargetBody(
            String accountId, String metric, BigDecimal value, String scope, LocalDate effectiveFrom, String source) {

        AccountTarget toTarget() {
            return new AccountTarget(accountId, metric, value, scope, effectiveFrom, source);
        }
    }

    /** One entry of an account's restricted list. */
    record RestrictionBody(String accountId, Side side, String reason) {}

    /**
     * @param mostUnknownPercent of the accounts may be unknown
     * @param excluded accounts that do not count in that
     * @throws com.allocationsystem.shared.InvalidInputException when more are
     */
    ReferenceSnapshot toSnapshot(int mostUnknownPercent, Set<String> excluded) {
        List<Account> all = new ArrayList<>();
        for (int i = 0; i < accounts.accountId().size(); i++) {
            all.add(account(i));
        }
        requireMostKnown(
                all.stream()
                        .filter(account -> !excluded.contains(account.accountId()))
                        .toList(),
                mostUnknownPercent);
        return new ReferenceSnapshot(
                businessDate,
                bond(),
                Set.copyOf(issuerCusips),
                all,
                rules.stream().map(RuleBody::toRule).toList(),
                restrictions.stream()
                        .map(r -> new Restriction(r.accountId(), r.side(), r.reason()))
                        .toList(),
                policies.stream().map(PolicyBody::toPolicy).toList(),
                testRules == null
                        ? List.of()
                        : testRules.stream().map(RuleBody::toRule).toList(),
                targets == null
                        ? List.of()
                        : targets.stream().map(TargetBody::toTarget).toList());
    }

    /** One account of unknown data is left out by name; when so many are, the data is at fault and not the accounts. */
    private static void requireMostKnown(List<Account> taking, int mostUnknownPercent) {
        List<Account> unknown =
                taking.stream().filter(account -> account.unknown() != null).toList();
        Faults faults = new Faults();
        if (unknown.size() * 100L > (long) mostUnknownPercent * taking.size()) {
            faults.impossible(
                    "portfolio_groups",
                    "hold %d accounts of %d whose data is unknown, above %d percent; the first are %s; supply the data, exclude them, or choose other groups"
                            .formatted(
                                    unknown.size(),
                                    taking.size(),
                                    mostUnknownPercent,
                                    unknown.stream()
                                            .limit(FIRST_UNKNOWN)
                                            .map(account -> account.accountId() + " (" + account.unknown() + ")")
                                            .collect(Collectors.joining(", "))));
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
                security.knownDayCount(),
                security.maturity(),
                security.price(),
                security.accruedInterest(),
                security.duration(),
                security.spreadDuration(),
                security.oas(),
                security.minDenomination(),
                security.increment(),
                issueOutstanding,
                security.asOf(),
                security.terms(),
                security.traits(),
                security.ticker());
    }

    private Account account(int i) {
        String id = accounts.accountId().get(i);
        Converted money = Converted.of(accounts, i, security.currency());
        String unknown = money.unknown() != null ? money.unknown() : unknownAnalytics(i);
        return new Account(
                id,
                accounts.accountName().get(i),
                money.of(accounts.nav().get(i)),
                money.cash(accounts.availableCash().get(i)),
                money.of(accounts.settledCash().get(i)),
                accounts.holdingPar().get(i),
                accounts.sellablePar().get(i),
                money.of(accounts.holdingMarketValue().get(i)),
                orZero(accounts.duration().get(i)),
                orZero(accounts.spreadDuration().get(i)),
                unknown == null ? accounts.dts().get(i) : null,
                unknown == null ? accounts.oas().get(i) : null,
                money.of(accounts.marketValue().get(i)),
                accounts.benchmarkId().get(i),
                accounts.benchmarkDuration().get(i),
                accounts.benchmarkSpreadDuration().get(i),
                money.of(accounts.issuerMarketValue().get(i)),
                money.of(accounts.sectorMarketValue().get(i)),
                groupsOfAccount.getOrDefault(id, List.of()),
                money.currency(),
                unknown);
    }

    /** Without NAV the figures are unknown too, and that is said as such. */
    private String unknownAnalytics(int i) {
        boolean known =
                accounts.duration().get(i) != null && accounts.spreadDuration().get(i) != null;
        if (known || accounts.nav().get(i).signum() == 0) {
            return null;
        }
        String holding = accounts.unknownHolding() == null
                ? null
                : accounts.unknownHolding().get(i);
        return "duration and spread duration, because it holds %s, which is not in the reference data"
                .formatted(holding == null ? "a bond" : holding);
    }

    private static double orZero(Double figure) {
        return figure == null ? 0 : figure;
    }
}
