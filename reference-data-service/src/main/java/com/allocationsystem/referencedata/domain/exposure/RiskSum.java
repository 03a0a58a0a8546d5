package com.allocationsystem.referencedata.domain.exposure;

import com.allocationsystem.referencedata.domain.security.BondRisk;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One portfolio's risk, summed holding by holding.
 *
 * <p>weight = market value incl. accrued / NAV; D = sum of weight x duration, SD likewise, DTS = sum of weight x spread
 * duration x OAS (DOMAIN section 2). Sums are exact decimals and divided by NAV once, at the end: the order in which
 * holdings arrive never changes a bit of the result, which a sealed statement relies on.
 */
final class RiskSum {

    private BigDecimal valueYears = BigDecimal.ZERO;
    private BigDecimal valueSpreadYears = BigDecimal.ZERO;
    private BigDecimal valueSpreadYearsBp = BigDecimal.ZERO;
    private boolean unknownBond;
    private boolean unknownOas;

    /**
     * @param value market value held, accrued included
     * @param risk of the held bond, or null when the catalogue does not know it
     */
    void add(BigDecimal value, BondRisk risk) {
        if (risk == null) {
            unknownBond = true;
            return;
        }
        BigDecimal spreadYears = value.multiply(risk.spreadDurationYears());
        valueYears = valueYears.add(value.multiply(risk.durationYears()));
        valueSpreadYears = valueSpreadYears.add(spreadYears);
        if (risk.oasBp() == null) {
            unknownOas = true;
        } else {
            valueSpreadYearsBp = valueSpreadYearsBp.add(spreadYears.multiply(risk.oasBp()));
        }
    }

    boolean isUnknown() {
        return unknownBond;
    }

    /** @return D in years, or null when unknown */
    Double durationYears(BigDecimal nav) {
        return unknownBond ? null : weighted(valueYears, nav);
    }

    /** @return SD in years, or null when unknown */
    Double spreadDurationYears(BigDecimal nav) {
        return unknownBond ? null : weighted(valueSpreadYears, nav);
    }

    /** @return DTS in years x basis points, or null when unknown */
    Double dts(BigDecimal nav) {
        return unknownBond || unknownOas ? null : weighted(valueSpreadYearsBp, nav);
    }

    /** Without NAV there are no weights: nothing held is 0, anything held is unknown. */
    static Double weighted(BigDecimal sum, BigDecimal nav) {
        if (nav.signum() == 0) {
            return sum.signum() == 0 ? 0.0 : null;
        }
        return sum.divide(nav, MathContext.DECIMAL64).doubleValue();
    }
}
