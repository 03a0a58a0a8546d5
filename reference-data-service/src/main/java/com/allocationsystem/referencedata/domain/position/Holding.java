package com.allocationsystem.referencedata.domain.position;

import java.math.BigDecimal;

/**
 * What one account holds of one bond.
 *
 * @param accountId of the account
 * @param cusip of the bond, which the catalogue may not know
 * @param quantityPar par held
 * @param marketValue of it, accrued interest included, in the account's currency, 2 decimals
 */
public record Holding(String accountId, String cusip, long quantityPar, BigDecimal marketValue) {

    /** @return whether anything is held at all; a position that was sold today may still be listed with nothing in it */
    public boolean isEmpty() {
        return quantityPar == 0 && marketValue.signum() == 0;
    }
}
