package com.allocationsystem.allocation.model.finalallocation;

import com.allocationsystem.allocation.model.json.Frozen;
import java.math.BigDecimal;

/**
 * Settings of the firm that a final allocation follows from.
 *
 * @param priceDecimals decimals of average prices, 2 to 8
 * @param unequalFillPercent how far an account's fill may be from its contract share, percent of its statement allocation
 * @param unequalPrice how far an account's average price may be from the block's, clean per 100 par
 */
public record FinalLimits(int priceDecimals, BigDecimal unequalFillPercent, BigDecimal unequalPrice) {

    /** @throws IllegalArgumentException when a limit is outside its range */
    public FinalLimits {
        unequalFillPercent = Frozen.number(unequalFillPercent);
        unequalPrice = Frozen.number(unequalPrice);
        if (priceDecimals < 2 || priceDecimals > 8) {
            throw new IllegalArgumentException("Average prices have 2 to 8 decimals, not " + priceDecimals);
        }
        if (unequalFillPercent.signum() < 0 || unequalPrice.signum() < 0) {
            throw new IllegalArgumentException("Limits of unequal fills must be 0 or more");
        }
    }
}
