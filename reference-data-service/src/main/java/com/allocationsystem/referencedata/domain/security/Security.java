package com.allocationsystem.referencedata.domain.security;

import com.allocationsystem.referencedata.domain.issuer.PlainWords;
import com.allocationsystem.referencedata.domain.issuer.StatedIssuer;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A bond of the catalogue.
 *
 * @param cusip 9 characters, check digit right
 * @param isin 12 characters, or null when unknown
 * @param ticker or null when unknown
 * @param description e.g. {@code AT&T Inc 4.75% 2046-05-15}
 * @param issuer name of the issuer as given; what compliance counts by is its key, see {@link #risk}
 * @param issuerId the firm's own id of the issuer, or null when not given
 * @param lei legal entity identifier of the issuer, or null when not given
 * @param parentIssuerId the firm\'s own id of the issuer that limits count, its ultimate parent; null when not given
 * @param sector e.g. {@code CORPORATE}, in {@link PlainWords}
 * @param currency ISO 4217
 * @param couponPct percent a year
 * @param couponFrequency payments a year; 0 for a zero-coupon bond
 * @param dayCount one of {@link DayCounts#known}; by any other, as the source spells it, no interest can be computed
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
 * @param terms of interest and scaling
 * @param traits that rules ask for
 */
public record Security(
        String cusip,
        String isin,
        String ticker,
        String description,
        String issuer,
        String issuerId,
        String lei,
        String parentIssuerId,
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
        LocalDate asOf,
        BondTerms terms,
        BondTraits traits)
        implements RiskNumbers {

    /** One sector and one day count have one spelling, whatever the source. */
    public Security {
        sector = PlainWords.of(sector);
        dayCount = DayCounts.named(dayCount);
    }

    /**
     * @param master of the bond
     * @return the same bond under the master's minimum, increment and rating; its spread only where the catalogue knows none, since
     *     exposures of whole accounts are summed from the catalogue's
     */
    public Security under(MasterRecord master) {
        return new Security(
                cusip,
                isin,
                ticker,
                description,
                issuer,
                issuerId,
                lei,
                parentIssuerId,
                sector,
                currency,
                couponPct,
                couponFrequency,
                dayCount,
                maturity,
                master.rating() == null ? rating : master.rating(),
                price,
                accruedInterest,
                durationYears,
                spreadDurationYears,
                oasBp == null ? master.oasBp() : oasBp,
                master.minDenominationPar() == null ? minDenominationPar : master.minDenominationPar(),
                master.incrementPar() == null ? incrementPar : master.incrementPar(),
                outstandingPar,
                asOf,
                terms,
                traits);
    }

    /** @return what it says of its issuer */
    public StatedIssuer statedIssuer() {
        return new StatedIssuer(cusip, issuer, issuerId, lei, parentIssuerId);
    }

    /**
     * @param issuerKey of the bond within the whole catalogue
     * @return the part that exposures of whole portfolios are made of
     */
    public BondRisk risk(String issuerKey) {
        return new BondRisk(cusip, issuerKey, sector, durationYears, spreadDurationYears, oasBp);
    }
}
