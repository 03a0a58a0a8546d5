package com.allocationsystem.referencedata.domain.security;

import com.allocationsystem.referencedata.domain.issuer.PlainWords;
import java.math.BigDecimal;

/**
 * What one bond adds to a portfolio's exposures.
 *
 * @param cusip of the bond
 * @param issuerKey whose risk it is: equal for all bonds of one issuer, however its name is spelled
 * @param sector of the issuer in {@link PlainWords}, or null when unknown
 * @param durationYears modified duration
 * @param spreadDurationYears price sensitivity to spread
 * @param oasBp option-adjusted spread, or null when unknown
 */
public record BondRisk(
        String cusip,
        String issuerKey,
        String sector,
        BigDecimal durationYears,
        BigDecimal spreadDurationYears,
        BigDecimal oasBp)
        implements RiskNumbers {

    /** One sector has one spelling, whatever the source. */
    public BondRisk {
        sector = PlainWords.of(sector);
    }

    /** @return the same, of the issuer with this key */
    public BondRisk ofIssuer(String key) {
        return new BondRisk(cusip, key, sector, durationYears, spreadDurationYears, oasBp);
    }
}
