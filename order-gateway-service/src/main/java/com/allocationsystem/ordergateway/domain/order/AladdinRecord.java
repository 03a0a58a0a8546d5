package com.allocationsystem.ordergateway.domain.order;

import java.util.Set;

/**
 * What Aladdin says of an order.
 *
 * @param orderId Aladdin's order number
 * @param status Aladdin's own word: Open, Compl Pending, Authorized, Active, Expired, Rejected, Canceled, Booked; null
 *     when it did not say
 */
public record AladdinRecord(String orderId, String status) {

    private static final Set<String> FINAL = Set.of("Expired", "Rejected", "Canceled", "Booked");

    /** @return whether the status can still change */
    public boolean live() {
        return !FINAL.contains(status);
    }

    /** @return whether Aladdin's compliance run is not finished, or timed out */
    public boolean compliancePending() {
        return "Compl Pending".equals(status);
    }

    /** @return whether Aladdin has cancelled the order */
    public boolean cancelled() {
        return "Canceled".equals(status);
    }
}
