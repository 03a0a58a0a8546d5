package com.allocationsystem.ordergateway.domain.execution;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What has been executed of an order, all fills together.
 *
 * @param filledPar par, 0 or more; above the order's quantity when it is over-filled
 * @param bookedPar par of it that is booked for the account, 0 or more
 * @param averagePrice clean price per 100 par, at most 12 decimals, half up; null while nothing is filled or Aladdin gives none
 */
public record Fills(long filledPar, long bookedPar, BigDecimal averagePrice) {

    /** Nothing is filled. */
    public static final Fills NONE = new Fills(0, 0, null);

    private static final int DECIMALS = 12;

    /** @throws IllegalArgumentException when a par is below 0 */
    public Fills {
        if (filledPar < 0 || bookedPar < 0) {
            throw new IllegalArgumentException(
                    "Filled %d and booked %d must be 0 or more".formatted(filledPar, bookedPar));
        }
        averagePrice = averagePrice == null || filledPar == 0
                ? null
                : averagePrice.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
