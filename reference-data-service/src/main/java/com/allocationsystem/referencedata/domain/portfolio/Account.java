package com.allocationsystem.referencedata.domain.portfolio;

import java.math.BigDecimal;

/**
 * A client's account; also its portfolio ticker in Aladdin.
 *
 * @param accountId unique, at most 23 characters (an order's external id must hold it)
 * @param accountName as shown
 * @param baseCurrency ISO 4217: the currency of its NAV, cash and market values
 * @param nav net asset value, 0 or more
 * @param benchmark what it is measured against
 */
public record Account(String accountId, String accountName, String baseCurrency, BigDecimal nav, Benchmark benchmark) {

    /** @return the same with another NAV */
    public Account withNav(BigDecimal other) {
        return new Account(accountId, accountName, baseCurrency, other, benchmark);
    }
}
