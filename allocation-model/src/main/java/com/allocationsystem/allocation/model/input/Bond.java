package com.allocationsystem.allocation.model.input;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The bond that is traded, as the security master knew it at {@code asOf}.
 *
 * @param cusip 9 characters
 * @param isin 12 characters; null when unknown
 * @param description as a trader reads it, e.g. {@code AT&T Inc 4.75% 2046-05-15}
 * @param issuer null when unknown
 * @param sector null when unknown
 * @param rating lowest of the agencies, S&amp;P letters; null when unknown
 * @param currency ISO 4217
 * @param couponPercent per year, 0 or more
 * @param couponFrequency coupons a year: 0 (zero coupon), 1, 2, 4 or 12
 * @param dayCount of accrued interest
 * @param maturity last coupon date
 * @param referencePricePer100 clean price per 100 par at {@code asOf}
 * @param accruedPer100 accrued interest per 100 par for settlement one business day after {@code asOf}
 * @param durationYears modified duration
 * @param spreadDurationYears may be 0 (Treasuries) or negative
 * @param oasBp option-adjusted spread in basis points; null when unknown, never 0 for unknown
 * @param minDenominationPar D: the smallest position the terms allow, above 0
 * @param incrementPar d: the step above it, above 0
 * @param outstandingPar par of the whole issue; null when unknown
 * @param asOf date of the price
 */
public record Bond(
        String cusip,
        String isin,
        String description,
        String issuer,
        String sector,
        String rating,
        String currency,
        BigDecimal couponPercent,
        int couponFrequency,
        DayCount dayCount,
        LocalDate maturity,
        BigDecimal referencePricePer100,
        BigDecimal accruedPer100,
        double durationYears,
        double spreadDurationYears,
        Double oasBp,
        long minDenominationPar,
        long incrementPar,
        Long outstandingPar,
        LocalDate asOf) {

    /** @throws IllegalArgumentException when denomination or increment is not above 0, or a duration is not finite */
    public Bond {
        if (minDenominationPar <= 0 || incrementPar <= 0) {
            throw new IllegalArgumentException("Bond %s: minimum denomination %d and increment %d must be above 0"
                    .formatted(cusip, minDenominationPar, incrementPar));
        }
        if (!Double.isFinite(durationYears) || !Double.isFinite(spreadDurationYears)) {
            throw new IllegalArgumentException("Bond %s: duration %s and spread duration %s must be finite"
                    .formatted(cusip, durationYears, spreadDurationYears));
        }
    }
}
