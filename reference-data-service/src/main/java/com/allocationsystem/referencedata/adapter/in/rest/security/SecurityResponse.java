package com.allocationsystem.referencedata.adapter.in.rest.security;

import com.allocationsystem.referencedata.domain.security.Security;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A bond on the wire; isin, ticker, rating and oas are null when unknown. */
public record SecurityResponse(
        String cusip,
        @Schema(nullable = true) String isin,
        @Schema(nullable = true) String ticker,
        String description,
        @Schema(nullable = true) String issuer,
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
        LocalDate asOf) {

    public static SecurityResponse from(Security security) {
        return new SecurityResponse(
                security.cusip(),
                security.isin(),
                security.ticker(),
                security.description(),
                security.issuer(),
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
                security.asOf());
    }

    /** Bonds found, best match first. */
    record Found(List<SecurityResponse> securities) {

        static Found from(List<Security> securities) {
            return new Found(securities.stream().map(SecurityResponse::from).toList());
        }
    }
}
