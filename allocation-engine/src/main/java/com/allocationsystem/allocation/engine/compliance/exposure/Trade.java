package com.allocationsystem.allocation.engine.compliance.exposure;

import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.shared.DirtyPrice;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a rule knows about the order.
 *
 * @param side BUY or SELL
 * @param bond what is traded
 * @param price dirty, per 100 par
 * @param settlementDate of the order
 */
public record Trade(Side side, Bond bond, DirtyPrice price, LocalDate settlementDate) {

    /** @return change of an account's market value in the bond per par: above 0 for BUY, below for SELL */
    public BigDecimal moneyPerPar() {
        BigDecimal perPar = price.per100().movePointLeft(2);
        return side == Side.BUY ? perPar : perPar.negate();
    }
}
