package com.allocationsystem.allocation.engine.input;

import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.shared.DirtyPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a block is worth and what risk it carries, before any split. Money in the bond's currency, 2 decimals, HALF_EVEN.
 *
 * @param principal par at the clean price
 * @param accruedInterest what the net money holds beyond the principal
 * @param netMoney par at the dirty price, at the settlement date
 * @param dv01 change of the value when yields move by one basis point: net money x duration / 10,000
 * @param cs01 change of the value when spreads move by one basis point: net money x spread duration / 10,000; its sign is that of
 *     the spread duration
 */
public record BlockValue(
        BigDecimal principal, BigDecimal accruedInterest, BigDecimal netMoney, BigDecimal dv01, BigDecimal cs01) {

    private static final int BASIS_POINT_SCALE = 4;

    /** @param quantityPar whole par, above 0; whether the bond trades in that size is not looked at */
    public static BlockValue of(long quantityPar, BlockOrder order, Bond bond) {
        BigDecimal netMoney = order.dirtyPrice().notional(quantityPar);
        BigDecimal principal = new DirtyPrice(order.cleanPricePer100()).notional(quantityPar);
        return new BlockValue(
                principal,
                netMoney.subtract(principal),
                netMoney,
                perBasisPoint(netMoney, bond.durationYears()),
                perBasisPoint(netMoney, bond.spreadDurationYears()));
    }

    /**
     * @param netMoney that the years are of
     * @return by how much it changes for one basis point, 2 decimals, HALF_EVEN
     */
    public static BigDecimal perBasisPoint(BigDecimal netMoney, double years) {
        return netMoney.multiply(BigDecimal.valueOf(years))
                .movePointLeft(BASIS_POINT_SCALE)
                .setScale(DirtyPrice.MONEY_SCALE, RoundingMode.HALF_EVEN);
    }
}
