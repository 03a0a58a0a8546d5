package com.allocationsystem.referencedata.adapter.in.rest.security;

import com.allocationsystem.referencedata.application.port.in.security.SearchSecuritiesUseCase;
import com.allocationsystem.referencedata.domain.security.Security;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A bond on the wire; null means unknown. */
public record SecurityResponse(
        String cusip,
        @Schema(nullable = true) String isin,
        @Schema(nullable = true) String ticker,
        String description,
        @Schema(nullable = true) String issuer,

        @Schema(nullable = true, description = "The firm's own id of the issuer")
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

        @Schema(nullable = true, description = "Day from which the interest of the first coupon runs")
        LocalDate datedDate,

        @Schema(nullable = true, description = "First coupon of an odd first period")
        LocalDate firstCouponDate,

        @Schema(description = "Whether it trades without accrued interest, as a bond in default does")
        boolean tradesFlat,

        @Schema(
                nullable = true,
                description = "Current face as a share of original face; null where par does not scale")
        BigDecimal poolFactor,

        @Schema(nullable = true) LocalDate factorDate,

        @Schema(nullable = true, description = "By which the par of an inflation-linked bond is scaled")
        BigDecimal indexRatio,

        @Schema(
                nullable = true,
                description =
                        "First settlement date on which the next coupon stays with the seller: accrued interest is negative from"
                                + " then on up to that coupon")
        LocalDate exDividendDate,

        @Schema(nullable = true, description = "Country of risk, ISO 3166 alpha-2")
        String country,

        @Schema(nullable = true) Boolean callable,

        @Schema(nullable = true, name = "rule_144a", description = "Sold under Rule 144A, to qualified buyers only")
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

    /** Bonds found, best match first. */
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
