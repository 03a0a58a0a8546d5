package com.allocationsystem.referencedata.domain.exposure;

import java.math.BigDecimal;

/**
 * What one account held as the day began, seen from one traded bond.
 *
 * @param accountId of the account
 * @param version of the sums, see {@link StartOfDay}
 * @param risks over all holdings
 * @param holdingPar par of the traded bond
 * @param holdingMarketValue of that par, accrued included
 * @param issuerMarketValue of all holdings of the traded bond's issuer
 * @param sectorMarketValue of all holdings of the traded bond's sector
 */
public record StartOfDayView(
        String accountId,
        String version,
        RiskSum risks,
        long holdingPar,
        BigDecimal holdingMarketValue,
        BigDecimal issuerMarketValue,
        BigDecimal sectorMarketValue) {}
