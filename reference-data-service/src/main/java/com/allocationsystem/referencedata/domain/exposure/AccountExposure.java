package com.allocationsystem.referencedata.domain.exposure;

import java.math.BigDecimal;

/**
 * What one account holds, seen from one traded bond.
 *
 * <p>Null means unknown, never zero: a held bond that the catalogue does not know makes everything but the holding itself
 * and the market value unknown, a held bond without OAS makes DTS and OAS unknown.
 *
 * @param holdingPar par of the traded bond, open orders counted
 * @param sellablePar the part of it that can be sold: start of day, with fills, less open sells; open buys are none of it
 * @param holdingMarketValue of that par, accrued included
 * @param durationYears D: sum of weight x duration
 * @param spreadDurationYears SD: sum of weight x spread duration
 * @param dts sum of weight x spread duration x OAS, years x basis points
 * @param oasBp sum of weight x OAS, basis points
 * @param marketValue of all holdings, accrued included
 * @param issuerMarketValue of all holdings of the traded bond's issuer
 * @param sectorMarketValue of all holdings of the traded bond's sector
 */
public record AccountExposure(
        long holdingPar,
        long sellablePar,
        BigDecimal holdingMarketValue,
        Double durationYears,
        Double spreadDurationYears,
        Double dts,
        Double oasBp,
        BigDecimal marketValue,
        BigDecimal issuerMarketValue,
        BigDecimal sectorMarketValue) {}
