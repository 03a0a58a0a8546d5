package com.allocationsystem.simulator.domain.fill;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One execution of an order.
 *
 * @param id unique within the order
 * @param quantityPar par, above 0
 * @param price clean per 100 par, above 0
 * @param at when it was executed
 * @param busted whether it was taken back; it stays in the list
 */
public record Fill(String id, long quantityPar, BigDecimal price, Instant at, boolean busted) {

    /** @return the same fill, taken back */
    public Fill bust() {
        return new Fill(id, quantityPar, price, at, true);
    }
}
