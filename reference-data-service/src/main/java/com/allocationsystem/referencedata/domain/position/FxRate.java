package com.allocationsystem.referencedata.domain.position;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/**
 * What one currency is worth in another.
 *
 * @param from ISO 4217
 * @param to ISO 4217
 * @param rate units of {@code to} that one unit of {@code from} is worth, above 0
 * @param asOf date of the rate
 */
public record FxRate(String from, String to, BigDecimal rate, LocalDate asOf) {

    /** @return the same rate the other way round, 16 digits */
    public FxRate inverse() {
        return new FxRate(to, from, BigDecimal.ONE.divide(rate, MathContext.DECIMAL64), asOf);
    }
}
