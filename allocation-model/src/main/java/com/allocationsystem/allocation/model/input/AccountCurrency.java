package com.allocationsystem.allocation.model.input;

import com.allocationsystem.allocation.model.json.Frozen;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The base currency of an account whose money was converted into the bond's currency.
 *
 * @param baseCurrency ISO 4217
 * @param rate units of the bond's currency that one unit of the base currency is worth, above 0
 * @param asOf date of the rate
 * @param baseNav net asset value in the base currency
 */
public record AccountCurrency(String baseCurrency, BigDecimal rate, LocalDate asOf, BigDecimal baseNav) {

    /** Numbers as they read back from a statement. */
    public AccountCurrency {
        rate = Frozen.number(rate);
        baseNav = Frozen.number(baseNav);
    }
}
