package com.allocationsystem.allocation.model.finalallocation;

import com.allocationsystem.allocation.model.json.Frozen;
import com.allocationsystem.shared.DirtyPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Money of a trade in the bond's currency, to the cent.
 *
 * @param principal at the clean price
 * @param accrued interest to the settlement date
 * @param net principal plus accrued: paid on a BUY, received on a SELL
 */
public record TradeMoney(BigDecimal principal, BigDecimal accrued, BigDecimal net) {

    /** No money. */
    public static final TradeMoney NONE = of(BigDecimal.ZERO, BigDecimal.ZERO);

    /** Numbers as they read back from a document. */
    public TradeMoney {
        principal = Frozen.number(principal);
        accrued = Frozen.number(accrued);
        net = Frozen.number(net);
    }

    /** Rounds both to the cent, halves to the even one. */
    public static TradeMoney of(BigDecimal principal, BigDecimal accrued) {
        BigDecimal roundPrincipal = cents(principal);
        BigDecimal roundAccrued = cents(accrued);
        return new TradeMoney(roundPrincipal, roundAccrued, roundPrincipal.add(roundAccrued));
    }

    public TradeMoney plus(TradeMoney other) {
        return of(principal.add(other.principal), accrued.add(other.accrued));
    }

    public TradeMoney minus(TradeMoney other) {
        return of(principal.subtract(other.principal), accrued.subtract(other.accrued));
    }

    private static BigDecimal cents(BigDecimal money) {
        return money.setScale(DirtyPrice.MONEY_SCALE, RoundingMode.HALF_EVEN);
    }
}
