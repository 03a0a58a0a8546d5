package com.allocationsystem.referencedata.domain.exposure;

import com.allocationsystem.referencedata.domain.security.RiskNumbers;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One portfolio's risk, summed holding by holding.
 *
 * <p>weight = market value incl. accrued / NAV; D = sum of weight x duration, SD and OAS likewise, DTS = sum of weight x
 * spread duration x OAS (DOMAIN section 2). Sums are exact decimals and divided by NAV once, at the end: neither the order in
 * which holdings arrive nor what was added and taken away again changes a bit of the result, which a sealed statement
 * relies on.
 */
public final class RiskSum {

    private BigDecimal marketValue;
    private BigDecimal valueYears;
    private BigDecimal valueSpreadYears;
    private BigDecimal valueSpreadYearsBp;
    private BigDecimal valueBp;
    private int unknownBonds;
    private int unknownOas;

    /** Nothing held. */
    public RiskSum() {
        this(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);
    }

    /**
     * A sum that was made before.
     *
     * @param marketValue of all holdings, also of bonds that the catalogue does not know
     * @param valueYears sum of market value x duration
     * @param valueSpreadYears sum of market value x spread duration
     * @param valueSpreadYearsBp sum of market value x spread duration x OAS in basis points, of bonds with OAS
     * @param valueBp sum of market value x OAS in basis points, of bonds with OAS
     * @param unknownBonds held bonds that the catalogue does not know
     * @param unknownOas held bonds without OAS
     */
    public RiskSum(
            BigDecimal marketValue,
            BigDecimal valueYears,
            BigDecimal valueSpreadYears,
            BigDecimal valueSpreadYearsBp,
            BigDecimal valueBp,
            int unknownBonds,
            int unknownOas) {
        this.marketValue = marketValue;
        this.valueYears = valueYears;
        this.valueSpreadYears = valueSpreadYears;
        this.valueSpreadYearsBp = valueSpreadYearsBp;
        this.valueBp = valueBp;
        this.unknownBonds = unknownBonds;
        this.unknownOas = unknownOas;
    }

    /** @return a sum of its own that begins with this one */
    RiskSum copy() {
        return new RiskSum(
                marketValue, valueYears, valueSpreadYears, valueSpreadYearsBp, valueBp, unknownBonds, unknownOas);
    }

    /**
     * @param value market value held, accrued included
     * @param risk of the held bond, or null when the catalogue does not know it
     */
    void add(BigDecimal value, RiskNumbers risk) {
        sum(value, risk, 1);
    }

    /** Takes away what was added before. */
    void remove(BigDecimal value, RiskNumbers risk) {
        sum(value.negate(), risk, -1);
    }

    private void sum(BigDecimal value, RiskNumbers risk, int bonds) {
        marketValue = marketValue.add(value);
        if (risk == null) {
            unknownBonds += bonds;
            return;
        }
        BigDecimal spreadYears = value.multiply(risk.spreadDurationYears());
        valueYears = valueYears.add(value.multiply(risk.durationYears()));
        valueSpreadYears = valueSpreadYears.add(spreadYears);
        if (risk.oasBp() == null) {
            unknownOas += bonds;
        } else {
            valueSpreadYearsBp = valueSpreadYearsBp.add(spreadYears.multiply(risk.oasBp()));
            valueBp = valueBp.add(value.multiply(risk.oasBp()));
        }
    }

    boolean isUnknown() {
        return unknownBonds > 0;
    }

    /** @return market value of all holdings, also of bonds that the catalogue does not know */
    public BigDecimal marketValue() {
        return marketValue;
    }

    /** @return sum of market value x duration */
    public BigDecimal valueYears() {
        return valueYears;
    }

    /** @return sum of market value x spread duration */
    public BigDecimal valueSpreadYears() {
        return valueSpreadYears;
    }

    /** @return sum of market value x spread duration x OAS */
    public BigDecimal valueSpreadYearsBp() {
        return valueSpreadYearsBp;
    }

    /** @return sum of market value x OAS */
    public BigDecimal valueBp() {
        return valueBp;
    }

    /** @return held bonds that the catalogue does not know */
    public int unknownBonds() {
        return unknownBonds;
    }

    /** @return held bonds without OAS */
    public int unknownOas() {
        return unknownOas;
    }

    /** @return D in years, or null when unknown */
    public Double durationYears(BigDecimal nav) {
        return isUnknown() ? null : weighted(valueYears, nav);
    }

    /** @return SD in years, or null when unknown */
    public Double spreadDurationYears(BigDecimal nav) {
        return isUnknown() ? null : weighted(valueSpreadYears, nav);
    }

    /** @return DTS in years x basis points, or null when unknown */
    Double dts(BigDecimal nav) {
        return isUnknown() || unknownOas > 0 ? null : weighted(valueSpreadYearsBp, nav);
    }

    /** @return OAS in basis points, or null when unknown */
    Double oasBp(BigDecimal nav) {
        return isUnknown() || unknownOas > 0 ? null : weighted(valueBp, nav);
    }

    /** Without NAV there are no weights: nothing held is 0, anything held is unknown. */
    static Double weighted(BigDecimal sum, BigDecimal nav) {
        if (nav.signum() == 0) {
            return sum.signum() == 0 ? 0.0 : null;
        }
        return sum.divide(nav, MathContext.DECIMAL64).doubleValue();
    }
}
