package com.allocationsystem.allocation.model.input;

import com.allocationsystem.allocation.model.json.Frozen;
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
 * @param cleanPricePer100 price of 100 par that the split rests on: the limit, else the reference price, times the bond's scale
 * @param accruedPer100 accrued interest of 100 par at the settlement date, times the bond's scale
 */
public record BlockOrder(
        Side side,
        long quantityPar,
        LocalDate settlementDate,
        BigDecimal limitPricePer100,
        BigDecimal cleanPricePer100,
        BigDecimal accruedPer100) {

    /** Numbers as they read back from a statement. */
    public BlockOrder {
        limitPricePer100 = Frozen.number(limitPricePer100);
        cleanPricePer100 = Frozen.number(cleanPricePer100);
        accruedPer100 = Frozen.number(accruedPer100);
    }

    /** @return clean price plus accrued, per 100 par */
    public DirtyPrice dirtyPrice() {
        return DirtyPrice.of(cleanPricePer100, accruedPer100);
    }
}
