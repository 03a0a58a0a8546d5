package com.allocationsystem.allocation.model.input;

import com.allocationsystem.shared.DirtyPrice;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The block to split.
 *
 * @param side BUY or SELL
 * @param quantityPar whole par, above 0
 * @param settlementDate a business day of the US bond market
 * @param limitPricePer100 clean price per 100 par given by the trader; null = the bond's reference price
 * @param cleanPricePer100 price the split rests on: the limit, else the reference price
 * @param accruedPer100 accrued interest per 100 par at the settlement date
 */
public record BlockOrder(
        Side side,
        long quantityPar,
        LocalDate settlementDate,
        BigDecimal limitPricePer100,
        BigDecimal cleanPricePer100,
        BigDecimal accruedPer100) {

    /** @return clean price plus accrued, per 100 par */
    public DirtyPrice dirtyPrice() {
        return DirtyPrice.of(cleanPricePer100, accruedPer100);
    }
}
