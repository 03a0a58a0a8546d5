package com.allocationsystem.referencedata.adapter.in.rest.snapshot;

import com.allocationsystem.referencedata.adapter.in.rest.security.SecurityResponse;
import com.allocationsystem.referencedata.application.port.in.snapshot.TakeSnapshotUseCase.AccountFacts;
import com.allocationsystem.referencedata.application.port.in.snapshot.TakeSnapshotUseCase.Snapshot;
import com.allocationsystem.referencedata.domain.portfolio.AccountPolicy;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.Restriction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that one preview rests on; null means unknown.
 *
 * @param security the traded bond
 * @param accounts every account of the groups, each once
 * @param groupsOfAccount ids of the groups of each account, by account id
 * @param rules rules in force on the business date
 * @param restrictions restricted lists that hold the bond
 * @param issueOutstanding par of the issue outstanding; null when unknown
 */
public record SnapshotResponse(
        LocalDate businessDate,
        SecurityResponse security,

        @Schema(
                description =
                        "CUSIPs of all bonds of the security's issuer, its own among them: pending trades in them count")
        List<String> issuerCusips,

        Accounts accounts,
        Map<String, List<String>> groupsOfAccount,
        List<Rule> rules,

        @Schema(description = "Rules in status TEST: to be evaluated and shown, binding no one")
        List<Rule> testRules,

        @Schema(description = "Policies of the accounts that hold on the business date")
        List<Policy> policies,

        List<Restricted> restrictions,

        @Schema(
                description =
                        "Targets of the accounts that count for the order; several of one metric where groups disagree")
        List<TargetsResponse.Target> targets,

        Long issueOutstanding) {

    /**
     * One column per fact, one entry per account, by account id.
     *
     * @param accountId ids, ascending
     * @param accountName for screens
     * @param baseCurrency currency of nav, ISO 4217
     * @param fxAsOf day of fx_rate; null where that is null
     * @param nav net asset value, in the base currency
     * @param benchmarkId id of the benchmark
     * @param benchmarkDuration years
     * @param benchmarkSpreadDuration years
     * @param benchmarkOas basis points; null when unknown
     * @param availableCash at the settlement date asked for, open orders counted, in the base currency
     * @param settledCash in the base currency
     * @param holdingPar par of the bond held, open buys included
     * @param holdingMarketValue of the bond held, accrued interest included, in the base currency
     * @param duration sum of weight times duration, years; null when unknown
     * @param spreadDuration sum of weight times spread duration, years; null when unknown
     * @param dts sum of weight times spread duration times OAS, years times basis points; null when unknown
     * @param issuerMarketValue of all bonds of the issuer, accrued interest included, in the base currency
     * @param sectorMarketValue of all bonds of the sector, accrued interest included, in the base currency
     */
    @Schema(extensions = @Extension(name = "x-columns", value = "true", parseValue = true))
    record Accounts(
            List<String> accountId,
            List<String> accountName,
            List<String> baseCurrency,

            @Schema(
                    description =
                            "Units of the bond's currency that one unit of the base currency is worth; null where both"
                                    + " are the same, or no rate is known")
            List<BigDecimal> fxRate,

            List<LocalDate> fxAsOf,

            @Schema(description = "A CUSIP held that is not in the reference data, so that risk figures are null")
            List<String> unknownHolding,

            List<BigDecimal> nav,
            List<String> benchmarkId,
            List<BigDecimal> benchmarkDuration,
            List<BigDecimal> benchmarkSpreadDuration,
            List<BigDecimal> benchmarkOas,
            List<BigDecimal> availableCash,
            List<BigDecimal> settledCash,

            @Schema(
                    description =
                            "Available cash in the bond's currency; null where that is the base currency, which available_cash is in")
            List<BigDecimal> bondCurrencyCash,

            List<Long> holdingPar,

            @Schema(
                    description =
                            "Par that can be sold: start of day, with fills, less open sells; open buys are none of it")
            List<Long> sellablePar,

            List<BigDecimal> holdingMarketValue,
            List<Double> duration,
            List<Double> spreadDuration,
            List<Double> dts,

            @Schema(description = "Sum of weight times OAS, basis points; null when a held bond has none")
            List<Double> oas,

            @Schema(description = "Of all holdings in the base currency, accrued included")
            List<BigDecimal> marketValue,

            List<BigDecimal> issuerMarketValue,
            List<BigDecimal> sectorMarketValue) {

        static Accounts from(List<AccountFacts> rows) {
            return new Accounts(
                    column(rows, row -> row.account().accountId()),
                    column(rows, row -> row.account().accountName()),
                    column(rows, row -> row.account().baseCurrency()),
                    column(rows, row -> row.rate() == null ? null : row.rate().rate()),
                    column(rows, row -> row.rate() == null ? null : row.rate().asOf()),
                    column(rows, AccountFacts::unknownHolding),
                    column(rows, row -> money(row.account().nav())),
                    column(rows, row -> row.account().benchmark().benchmarkId()),
                    column(rows, row -> row.account().benchmark().durationYears()),
                    column(rows, row -> row.account().benchmark().spreadDurationYears()),
                    column(rows, row -> row.account().benchmark().oasBp()),
                    column(rows, row -> money(row.cash().availableCash())),
                    column(rows, row -> money(row.cash().settledCash())),
                    column(
                            rows,
                            row -> row.bondCurrencyCash() == null
                                    ? null
                                    : money(row.bondCurrencyCash().availableCash())),
                    column(rows, row -> row.exposure().holdingPar()),
                    column(rows, row -> row.exposure().sellablePar()),
                    column(rows, row -> money(row.exposure().holdingMarketValue())),
                    column(rows, row -> row.exposure().durationYears()),
                    column(rows, row -> row.exposure().spreadDurationYears()),
                    column(rows, row -> row.exposure().dts()),
                    column(rows, row -> row.exposure().oasBp()),
                    column(rows, row -> money(row.exposure().marketValue())),
                    column(rows, row -> money(row.exposure().issuerMarketValue())),
                    column(rows, row -> money(row.exposure().sectorMarketValue())));
        }

        private static <T> List<T> column(List<AccountFacts> rows, Function<AccountFacts, T> fact) {
            return rows.stream().map(fact).toList();
        }

        private static BigDecimal money(BigDecimal amount) {
            return amount == null ? null : amount.setScale(2, RoundingMode.HALF_EVEN);
        }
    }

    /**
     * One compliance rule.
     *
     * @param scope {@code *}, {@code group:ID} or {@code account:ID}
     * @param kind as in GET /v1/rules/kinds
     * @param limitLow lower end of a band: percent, years or rating notch (1 = AAA); null without one
     * @param limitHigh the limit or the upper end of a band, in the same unit; null without one
     * @param severity RESTRICTION: hard; WARNING: soft
     * @param source document that the rule comes from
     * @param section of the document; null for none
     * @param members of a list; empty for other kinds
     */
    record Rule(
            String ruleId,
            String scope,
            String kind,
            BigDecimal limitLow,
            BigDecimal limitHigh,
            String severity,
            String source,
            int version,
            String section,
            List<String> members) {

        static Rule from(ComplianceRule rule) {
            return new Rule(
                    rule.ruleId(),
                    rule.scope(),
                    rule.kind().name(),
                    rule.limitLow(),
                    rule.limitHigh(),
                    rule.severity().name(),
                    rule.source(),
                    rule.life().version(),
                    rule.life().section(),
                    rule.members());
        }
    }

    /**
     * What an account may not do for a time; side null is both, value is money in its base currency or percent of NAV.
     *
     * @param policyId id of the policy
     * @param kind what it forbids
     * @param side BUY or SELL; null for both
     * @param value money in the base currency, or percent of NAV; null for a policy without a figure
     * @param assetClasses that it is about; empty for all
     * @param validUntil last day; null without an end
     * @param source document that it comes from
     */
    record Policy(
            String policyId,
            String accountId,
            String kind,
            String side,
            BigDecimal value,
            List<String> assetClasses,
            LocalDate validUntil,
            String source) {

        static Policy from(AccountPolicy policy) {
            return new Policy(
                    policy.policyId(),
                    policy.accountId(),
                    policy.kind().name(),
                    policy.side() == null ? null : policy.side().name(),
                    policy.value(),
                    policy.assetClasses(),
                    policy.validUntil(),
                    policy.source());
        }
    }

    /**
     * The traded bond stands on this account's restricted list.
     *
     * @param side BUY or SELL; null for both
     * @param reason as the list has it
     */
    record Restricted(String accountId, String side, String reason) {

        static Restricted from(Restriction restriction) {
            return new Restricted(restriction.accountId(), restriction.side().name(), restriction.reason());
        }
    }

    static SnapshotResponse from(Snapshot snapshot) {
        return new SnapshotResponse(
                snapshot.businessDate(),
                SecurityResponse.from(snapshot.security()),
                snapshot.issuerCusips(),
                Accounts.from(snapshot.accounts()),
                snapshot.groupsOfAccount(),
                snapshot.rules().stream().map(Rule::from).toList(),
                snapshot.testRules().stream().map(Rule::from).toList(),
                snapshot.policies().stream().map(Policy::from).toList(),
                snapshot.restrictions().stream().map(Restricted::from).toList(),
                snapshot.targets().stream().map(TargetsResponse.Target::from).toList(),
                snapshot.security().outstandingPar());
    }
}
