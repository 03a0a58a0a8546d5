package com.allocationsystem.referencedata.domain.security;

import java.math.BigDecimal;

/**
 * What one bond adds to a portfolio's exposures.
 *
 * @param cusip of the bond
 * @param issuer whose risk it is
 * @param sector of the issuer
 * @param durationYears modified duration
 * @param spreadDurationYears price sensitivity to spread
 * @param oasBp option-adjusted spread, or null when unknown
 */
public record BondRisk(
        String cusip,
        String issuer,
        String sector,
        BigDecimal durationYears,
        BigDecimal spreadDurationYears,
        BigDecimal oasBp) {}
