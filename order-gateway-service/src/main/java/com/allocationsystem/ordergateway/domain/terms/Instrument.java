package com.allocationsystem.ordergateway.domain.terms;

import com.allocationsystem.shared.Side;

/**
 * The bond of an order.
 *
 * @param cusip 9 characters, or null when only the ISIN is known
 * @param isin 12 characters, or null when only the CUSIP is known
 * @param minDenominationPar smallest piece that may be held, par; null when the caller did not say
 * @param incrementPar step between legal sizes, par; null when the caller did not say
 */
public record Instrument(String cusip, String isin, Long minDenominationPar, Long incrementPar) {

    /** @return the CUSIP, else the ISIN: what the API calls {@code security_id} */
    public String securityId() {
        return cusip != null ? cusip : isin;
    }

    /**
     * Whether a piece of this size can be legal for some account. A purchase counts from the minimum denomination, or
     * from zero when it tops up a holding; a sale may also be the odd lot that empties the account, which is the size
     * it has now.
     *
     * @param side direction of the order
     * @param quantityPar size asked for, par
     * @param presentPar size the order has now, par
     */
    public boolean onGrid(Side side, long quantityPar, long presentPar) {
        if (incrementPar == null) {
            return true;
        }
        long fromMinimum = minDenominationPar == null ? 0 : minDenominationPar;
        return quantityPar % incrementPar == 0
                || quantityPar >= fromMinimum && (quantityPar - fromMinimum) % incrementPar == 0
                || side == Side.SELL && quantityPar == presentPar;
    }
}
