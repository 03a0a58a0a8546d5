package com.allocationsystem.ordergateway.domain.order;

import com.allocationsystem.ordergateway.domain.execution.Fills;
import java.util.Set;

/**
 * What Aladdin says of an order.
 *
 * @param orderId Aladdin's order number
 * @param status Aladdin's own word: Open, Compl Pending, Authorized, Active, Expired, Rejected, Canceled, Booked; null
 *     when it did not say
 * @param fills what it has executed; null when it did not say
 */
public record AladdinRecord(String orderId, String status, Fills fills) {

    /** Aladdin's words for an order that can no longer change. */
    public static final Set<String> ENDED = Set.of("Expired", "Rejected", "Canceled", "Booked");

    /** Aladdin has said nothing of fills. */
    public AladdinRecord(String orderId, String status) {
        this(orderId, status, null);
    }

    /** @return with these fills */
    public AladdinRecord with(Fills executed) {
        return new AladdinRecord(orderId, status, executed);
    }

    /** @return this, with the fills of {@code before} where Aladdin has not said anything of them now */
    public AladdinRecord after(AladdinRecord before) {
        return fills == null && before != null ? with(before.fills) : this;
    }

    /** @return whether the status can still change */
    public boolean live() {
        return !ENDED.contains(status);
    }

    /** @return whether Aladdin's compliance run is not finished, or timed out */
    public boolean compliancePending() {
        return "Compl Pending".equals(status);
    }

    /** @return whether Aladdin has canceled the order */
    public boolean canceled() {
        return "Canceled".equals(status);
    }
}
