package com.allocationsystem.referencedata.adapter.in.rest.security;

import com.allocationsystem.referencedata.domain.security.Security;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A bond's figures.
 *
 * @param cusip 9 characters
 * @param duration modified, years
 * @param spreadDuration years
 * @param oas basis points; null when unknown
 * @param price clean, per 100 par
 * @param accruedInterest per 100 par, for settlement one business day after {@code asOf}
 * @param asOf date of the figures
 */
public record AnalyticsResponse(
        String cusip,
        BigDecimal duration,
        BigDecimal spreadDuration,
        @Schema(nullable = true) BigDecimal oas,
        BigDecimal price,
        BigDecimal accruedInterest,
        LocalDate asOf) {

    static AnalyticsResponse from(Security security) {
        return new AnalyticsResponse(
                security.cusip(),
                security.durationYears(),
                security.spreadDurationYears(),
                security.oasBp(),
                security.price(),
                security.accruedInterest(),
                security.asOf());
    }
}
