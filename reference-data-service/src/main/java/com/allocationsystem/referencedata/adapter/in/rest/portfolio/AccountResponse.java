package com.allocationsystem.referencedata.adapter.in.rest.portfolio;

import com.allocationsystem.referencedata.application.port.in.portfolio.GetAccountUseCase.AccountView;
import com.allocationsystem.referencedata.domain.exposure.AccountPortfolio;
import com.allocationsystem.referencedata.domain.exposure.HeldBond;
import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.referencedata.domain.security.Security;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One account at one state of the day; null means unknown.
 *
 * @param nav net asset value in the base currency
 * @param asOf state of the day: SOD or CURRENT
 * @param benchmark what the account is measured against
 * @param metrics risk of all holdings
 * @param holdings by CUSIP
 */
public record AccountResponse(
        String accountId,
        String accountName,
        String baseCurrency,
        BigDecimal nav,
        LocalDate businessDate,
        AsOf asOf,
        Benchmark benchmark,
        AccountMetrics metrics,
        List<HoldingRow> holdings) {

    /**
     * What the account is measured against: years, and basis points of OAS.
     *
     * @param benchmarkName for screens
     * @param duration of the whole benchmark, years
     * @param spreadDuration of the whole benchmark, years
     * @param oas of the whole benchmark, basis points; null when unknown
     */
    public record Benchmark(
            String benchmarkId,
            String benchmarkName,
            BigDecimal duration,
            BigDecimal spreadDuration,
            @Schema(nullable = true) BigDecimal oas) {

        static Benchmark from(com.allocationsystem.referencedata.domain.portfolio.Benchmark benchmark) {
            return new Benchmark(
                    benchmark.benchmarkId(),
                    benchmark.benchmarkName(),
                    benchmark.durationYears(),
                    benchmark.spreadDurationYears(),
                    benchmark.oasBp());
        }
    }

    /**
     * Years, DTS in years x basis points; active is less the benchmark's.
     *
     * @param duration years; null when unknown
     * @param spreadDuration years; null when unknown
     * @param dts years times basis points; null when unknown
     * @param activeDuration duration less the benchmark's, years; null when unknown
     * @param activeSpreadDuration spread duration less the benchmark's, years; null when unknown
     */
    public record AccountMetrics(
            @Schema(nullable = true) Double duration,
            @Schema(nullable = true) Double spreadDuration,
            @Schema(nullable = true) Double dts,
            @Schema(nullable = true) Double activeDuration,
            @Schema(nullable = true) Double activeSpreadDuration) {

        static AccountMetrics from(AccountPortfolio portfolio) {
            return new AccountMetrics(
                    portfolio.durationYears(),
                    portfolio.spreadDurationYears(),
                    portfolio.dts(),
                    portfolio.activeDurationYears(),
                    portfolio.activeSpreadDurationYears());
        }
    }

    /**
     * One holding; weight is a share of 1 of NAV, contribution_to_duration is weight x duration in years.
     *
     * @param description the bond as a trader reads it; null when unknown
     * @param quantity par held
     * @param marketValue accrued interest included, in the base currency
     * @param weight market value over NAV, share of 1; null when unknown
     * @param duration years; null when unknown
     * @param spreadDuration years; null when unknown
     * @param contributionToDuration weight times duration, years; null when unknown
     */
    public record HoldingRow(
            String cusip,
            @Schema(nullable = true) String description,
            long quantity,
            BigDecimal marketValue,
            @Schema(nullable = true) Double weight,
            @Schema(nullable = true) BigDecimal duration,
            @Schema(nullable = true) BigDecimal spreadDuration,
            @Schema(nullable = true) Double contributionToDuration) {

        static HoldingRow from(HeldBond held) {
            Security bond = held.bond();
            return new HoldingRow(
                    held.holding().cusip(),
                    bond == null ? null : bond.description(),
                    held.holding().quantityPar(),
                    held.holding().marketValue(),
                    held.weight(),
                    bond == null ? null : bond.durationYears(),
                    bond == null ? null : bond.spreadDurationYears(),
                    held.contributionYears());
        }
    }

    static AccountResponse from(AccountView view) {
        return new AccountResponse(
                view.account().accountId(),
                view.account().accountName(),
                view.account().baseCurrency(),
                view.account().nav(),
                view.businessDate(),
                view.asOf(),
                Benchmark.from(view.account().benchmark()),
                AccountMetrics.from(view.portfolio()),
                view.portfolio().holdings().stream().map(HoldingRow::from).toList());
    }
}
