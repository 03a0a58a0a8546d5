package com.allocationsystem.simulator.domain.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the security master and the risk run say of one bond.
 *
 * @param ticker empty text where unknown
 * @param issuer its name
 * @param couponPct percent a year
 * @param couponFrequency payments a year
 * @param dayCount as the dataset spells it
 * @param rating empty text where unknown
 * @param durationYears modified duration
 * @param spreadDurationYears price sensitivity to spread
 * @param oasBp null where unknown
 * @param minDenominationPar smallest holding
 * @param incrementPar step above it
 */
public record BondFacts(
        String ticker,
        String description,
        String issuer,
        BigDecimal couponPct,
        int couponFrequency,
        String dayCount,
        LocalDate maturity,
        String rating,
        BigDecimal durationYears,
        BigDecimal spreadDurationYears,
        BigDecimal oasBp,
        long minDenominationPar,
        long incrementPar) {}
