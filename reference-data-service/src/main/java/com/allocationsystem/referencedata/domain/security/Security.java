package com.allocationsystem.referencedata.domain.security;

import com.allocationsystem.referencedata.domain.issuer.PlainWords;
import com.allocationsystem.referencedata.domain.issuer.StatedIssuer;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A bond as the desk knows it.
 *
 * @param cusip 9 characters, check digit right
 * @param isin 12 characters, or null when unknown
 * @param ticker or null when unknown
 * @param description e.g. {@code AT&T Inc 4.75% 2046-05-15}
 * @param issuer name of the issuer as given; what compliance counts by is its key, see {@link #risk}
 * @param issuerId the firm's own id of the issuer, or null when not given
 * @param lei legal entity identifier of the issuer, or null when not given
 * @param sector e.g. {@code CORPORATE}, in {@link PlainWords}
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
        String issuerId,
        String lei,
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
        LocalDate asOf)
        implements RiskNumbers {

    /** One sector has one spelling, whatever the source. */
    public Security {
        sector = PlainWords.of(sector);
    }

    /** @return what it says of its issuer */
    public StatedIssuer statedIssuer() {
        return new StatedIssuer(cusip, issuer, issuerId, lei);
    }

    /**
     * @param issuerKey of the bond within the whole catalogue
     * @return the part that exposures of whole portfolios are made of
     */
    public BondRisk risk(String issuerKey) {
        return new BondRisk(cusip, issuerKey, sector, durationYears, spreadDurationYears, oasBp);
    }
}
