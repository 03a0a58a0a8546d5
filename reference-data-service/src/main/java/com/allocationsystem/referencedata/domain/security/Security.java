package com.allocationsystem.referencedata.domain.security;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A bond as the desk knows it.
 *
 * @param cusip 9 characters, check digit right
 * @param isin 12 characters, or null when unknown
 * @param ticker or null when unknown
 * @param description e.g. {@code AT&T Inc 4.75% 2046-05-15}
 * @param issuer whose risk it is, as compliance counts it
 * @param sector e.g. {@code CORPORATE}
 * @param currency ISO 4217
 * @param couponPct percent a year
 * @param couponFrequency payments a year; 0 for a zero-coupon bond
 * @param dayCount {@code 30/360} or {@code ACT/ACT}
 * @param maturity last payment
 * @param rating lowest of the agencies, or null when unknown
 * @param price clean, per 100 par
 * @param accruedInterest per 100 par, for settlement one business day after {@code asOf}
 * @param durationYears modified duration
 * @param spreadDurationYears price sensitivity to spread
 * @param oasBp option-adjusted spread, or null when unknown
 * @param minDenominationPar smallest holding, above 0
 * @param incrementPar step above it, above 0
 * @param outstandingPar par of the whole issue, or null when unknown
 * @param asOf date of price and risk numbers
 */
public record Security(
        String cusip,
        String isin,
        String ticker,
        String description,
        String issuer,
        String sector,
        String currency,
        BigDecimal couponPct,
        int couponFrequency,
        String dayCount,
        LocalDate maturity,
        String rating,
        BigDecimal price,
        BigDecimal accruedInterest,
        BigDecimal durationYears,
        BigDecimal spreadDurationYears,
        BigDecimal oasBp,
        long minDenominationPar,
        long incrementPar,
        Long outstandingPar,
        LocalDate asOf) {

    /** @return the part that exposures of whole portfolios are made of */
    public BondRisk risk() {
        return new BondRisk(cusip, issuer, sector, durationYears, spreadDurationYears, oasBp);
    }
}
