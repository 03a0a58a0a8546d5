package com.allocationsystem.ordergateway.domain.order;

import java.util.Objects;

/**
 * One version of an order, as its history keeps it.
 *
 * @param aladdinStatus Aladdin's word at that time, or null
 * @param quantityPar size at that time, par
 * @param message why, or null
 */
public record HistoryEntry(Stamp stamp, OrderState state, String aladdinStatus, long quantityPar, String message) {

    /** @return the entry that {@code order} leaves in its history */
    public static HistoryEntry of(ChildOrder order) {
        return new HistoryEntry(
                order.stamp(),
                order.state(),
                order.aladdin() == null ? null : order.aladdin().status(),
                order.terms().quantityPar(),
                order.handling().message());
    }

    /** @return whether a reader learns anything from this entry that {@code before} did not tell */
    public boolean isNewsAfter(HistoryEntry before) {
        return state != before.state
                || quantityPar != before.quantityPar
                || !Objects.equals(aladdinStatus, before.aladdinStatus)
                || !Objects.equals(message, before.message);
    }
}
