package com.allocationsystem.referencedata.adapter.in.rest.security;

import com.allocationsystem.referencedata.application.port.in.security.SearchSecuritiesUseCase;
import com.allocationsystem.referencedata.domain.security.Security;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A bond on the wire; null means unknown.
 *
 * @param isin 12 characters; null when unknown
 * @param ticker of the issuer; null when unknown
 * @param description the bond as a trader reads it
 * @param issuer name; null when unknown
 * @param sector of the issuer; null when unknown
 * @param rating lowest of the agencies; null when unknown
 * @param coupon percent a year
 * @param couponFrequency coupons a year; 0 for none
 * @param dayCount convention of accrued interest
 * @param maturity day of the last payment
 * @param price clean, per 100 par
 * @param accruedInterest per 100 par, for settlement one business day after as_of
 * @param oas option-adjusted spread, basis points; null when unknown
 * @param minDenomination smallest par in which it trades
 * @param increment step between tradable sizes above the minimum, par
 * @param asOf day of price and risk figures
 * @param factorDate day from which pool_factor holds; null without one
 * @param callable whether the issuer may redeem it early; null when unknown
 * @param subordinated whether it ranks below senior debt; null when unknown
 */
public record SecurityResponse(
        String cusip,
        @Schema(nullable = true) String isin,
        @Schema(nullable = true) String ticker,
        String description,
        @Schema(nullable = true) String issuer,

        @Schema(nullable = true, description = "The firm's own id of the issuer; null when not given")
        String issuerId,

        @Schema(nullable = true) String sector,
        @Schema(nullable = true) String rating,
        String currency,
        BigDecimal coupon,
        int couponFrequency,
        String dayCount,
        LocalDate maturity,
        BigDecimal price,
        BigDecimal accruedInterest,
        BigDecimal duration,
        BigDecimal spreadDuration,
        @Schema(nullable = true) BigDecimal oas,
        long minDenomination,
        long increment,
        LocalDate asOf,

        @Schema(
                nullable = true,
                description = "Day from which the interest of the first coupon runs; null when unknown")
        LocalDate datedDate,

        @Schema(nullable = true, description = "First coupon of an odd first period; null when unknown or regular")
        LocalDate firstCouponDate,

        @Schema(description = "Whether it trades without accrued interest, as a bond in default does")
        boolean tradesFlat,

        @Schema(
                nullable = true,
                description = "Current face as a share of original face; null where par does not scale")
        BigDecimal poolFactor,

        @Schema(nullable = true) LocalDate factorDate,

        @Schema(
                nullable = true,
                description = "By which the par of an inflation-linked bond is scaled; null for other bonds")
        BigDecimal indexRatio,

        @Schema(
                nullable = true,
                description =
                        "First settlement date on which the next coupon stays with the seller: accrued interest is negative from"
                                + " then on up to that coupon. Null when none does, or unknown")
        LocalDate exDividendDate,

        @Schema(nullable = true, description = "Country of risk, ISO 3166 alpha-2; null when unknown")
        String country,

        @Schema(nullable = true) Boolean callable,

        @Schema(
                nullable = true,
                name = "rule_144a",
                description = "Sold under Rule 144A, to qualified buyers only; null when unknown")
        @JsonProperty("rule_144a")
        Boolean rule144a,

        @Schema(nullable = true) Boolean subordinated) {

    public static SecurityResponse from(Security security) {
        return new SecurityResponse(
                security.cusip(),
                security.isin(),
                security.ticker(),
                security.description(),
                security.issuer(),
                security.issuerId(),
                security.sector(),
                security.rating(),
                security.currency(),
                security.couponPct(),
                security.couponFrequency(),
                security.dayCount(),
                security.maturity(),
                security.price(),
                security.accruedInterest(),
                security.durationYears(),
                security.spreadDurationYears(),
                security.oasBp(),
                security.minDenominationPar(),
                security.incrementPar(),
                security.asOf(),
                security.terms().datedDate(),
                security.terms().firstCouponDate(),
                security.terms().tradesFlat(),
                security.terms().poolFactor(),
                security.terms().factorDate(),
                security.terms().indexRatio(),
                security.terms().exDividendDate(),
                security.traits().country(),
                security.traits().callable(),
                security.traits().rule144a(),
                security.traits().subordinated());
    }

    /**
     * Bonds found, best match first.
     *
     * @param securities best match first
     */
    record Found(
            List<SecurityResponse> securities,

            @Schema(
                    nullable = true,
                    description =
                            "What the bonds match instead, where none matches what was typed: the nearest spelling. Null where they"
                                    + " match it, or none is near")
            String correctedQuery) {

        static Found from(SearchSecuritiesUseCase.Found found) {
            return new Found(
                    found.bonds().stream().map(SecurityResponse::from).toList(),
                    found.instead() == null ? null : found.instead().text());
        }
    }
}
