package com.allocationsystem.allocation.model.input;

import java.math.BigDecimal;

/**
 * What the firm accepts as an order, whatever the accounts allow: guards against a price or a quantity in the wrong unit.
 *
 * @param priceBandPercent a limit price farther from the reference price, in percent of it, needs an override
 * @param priceRefusalPercent a limit price farther from the reference price is refused
 * @param maxOrderNotional most money of one order, accrued interest included, in the bond's currency
 */
public record FirmLimits(BigDecimal priceBandPercent, BigDecimal priceRefusalPercent, BigDecimal maxOrderNotional) {

    /** @throws IllegalArgumentException when a limit is negative, or the refusal is nearer than the band */
    public FirmLimits {
        if (priceBandPercent.signum() < 0 || priceRefusalPercent.compareTo(priceBandPercent) < 0) {
            throw new IllegalArgumentException(
                    "Price band %s %% and price refusal %s %%: the band must be 0 or more, the refusal not below it"
                            .formatted(priceBandPercent, priceRefusalPercent));
        }
        if (maxOrderNotional.signum() <= 0) {
            throw new IllegalArgumentException("Largest order notional %s must be above 0".formatted(maxOrderNotional));
        }
    }
}
