package com.allocationsystem.referencedata.domain.exposure;

import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import com.allocationsystem.referencedata.domain.security.Security;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One account's exposures, summed holding by holding.
 *
 * <p>weight = market value incl. accrued / NAV; D = sum of weight x duration, SD likewise, DTS = sum of weight x spread
 * duration x OAS (DOMAIN section 2). Sums are exact decimals and divided by NAV once, at the end: the order in which
 * holdings arrive never changes a bit of the result, which a sealed statement relies on.
 */
final class ExposureSum {

    private final Security traded;

    private long holdingPar;
    private BigDecimal holdingMarketValue = BigDecimal.ZERO;
    private BigDecimal issuerMarketValue = BigDecimal.ZERO;
    private BigDecimal sectorMarketValue = BigDecimal.ZERO;
    private BigDecimal valueYears = BigDecimal.ZERO;
    private BigDecimal valueSpreadYears = BigDecimal.ZERO;
    private BigDecimal valueSpreadYearsBp = BigDecimal.ZERO;
    private boolean unknownBond;
    private boolean unknownOas;

    ExposureSum(Security traded) {
        this.traded = traded;
    }

    /** @param risk of the held bond, or null when the catalogue does not know it */
    void add(Holding holding, BondRisk risk) {
        if (holding.isEmpty()) {
            return;
        }
        if (holding.cusip().equals(traded.cusip())) {
            holdingPar += holding.quantityPar();
            holdingMarketValue = holdingMarketValue.add(holding.marketValue());
        }
        if (risk == null) {
            unknownBond = true;
            return;
        }
        BigDecimal value = holding.marketValue();
        BigDecimal spreadYears = value.multiply(risk.spreadDurationYears());
        valueYears = valueYears.add(value.multiply(risk.durationYears()));
        valueSpreadYears = valueSpreadYears.add(spreadYears);
        if (risk.oasBp() == null) {
            unknownOas = true;
        } else {
            valueSpreadYearsBp = valueSpreadYearsBp.add(spreadYears.multiply(risk.oasBp()));
        }
        if (risk.issuer().equals(traded.issuer())) {
            issuerMarketValue = issuerMarketValue.add(value);
        }
        if (risk.sector().equals(traded.sector())) {
            sectorMarketValue = sectorMarketValue.add(value);
        }
    }

    AccountExposure over(BigDecimal nav) {
        return new AccountExposure(
                holdingPar,
                holdingMarketValue,
                unknownBond ? null : weighted(valueYears, nav),
                unknownBond ? null : weighted(valueSpreadYears, nav),
                unknownBond || unknownOas ? null : weighted(valueSpreadYearsBp, nav),
                unknownBond ? null : issuerMarketValue,
                unknownBond ? null : sectorMarketValue);
    }

    /** Without NAV there are no weights: nothing held is 0, anything held is unknown. */
    private static Double weighted(BigDecimal sum, BigDecimal nav) {
        if (nav.signum() == 0) {
            return sum.signum() == 0 ? 0.0 : null;
        }
        return sum.divide(nav, MathContext.DECIMAL64).doubleValue();
    }
}
