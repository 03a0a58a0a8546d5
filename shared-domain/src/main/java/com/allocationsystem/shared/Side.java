package com.allocationsystem.shared;

/** Direction of an order as the client account sees it. */
public enum Side {
    /** Par and market value rise, cash falls. */
    BUY(1),
    /** Par and market value fall, cash rises. */
    SELL(-1);

    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    /** @return +1 for BUY, -1 for SELL: the sign of the change in par held */
    public int sign() {
        return sign;
    }
}
