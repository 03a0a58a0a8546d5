package com.allocationsystem.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What one hundred par of a bond costs at settlement: clean price plus accrued interest.
 *
 * @param per100 dirty price per 100 par, above zero, in the bond's currency
 */
public record DirtyPrice(BigDecimal per100) {

    /** Money has two decimals; halves go to the even cent so that sums carry no bias. */
    public static final int MONEY_SCALE = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException when the price is not above zero */
    public DirtyPrice {
        if (per100.signum() <= 0) {
            throw new IllegalArgumentException("Dirty price %s must be above 0".formatted(per100));
        }
    }

    /**
     * @param cleanPer100 clean price per 100 par
     * @param accruedPer100 accrued interest per 100 par at the settlement date
     */
    public static DirtyPrice of(BigDecimal cleanPer100, BigDecimal accruedPer100) {
        return new DirtyPrice(cleanPer100.add(accruedPer100));
    }

    /**
     * @param par face amount, whole units, 0 or more
     * @return money for that par: par x dirty / 100, 2 decimals, HALF_EVEN
     */
    public BigDecimal notional(long par) {
        return BigDecimal.valueOf(par).multiply(per100).divide(HUNDRED, MONEY_SCALE, RoundingMode.HALF_EVEN);
    }

    /**
     * @param cash money at hand; nothing is affordable when it is 0 or less
     * @return the most par that cash buys, rounded down to a whole unit
     */
    public long affordablePar(BigDecimal cash) {
        if (cash.signum() <= 0) {
            return 0;
        }
        return cash.multiply(HUNDRED).divide(per100, 0, RoundingMode.DOWN).longValueExact();
    }
}
