package com.allocationsystem.ordergateway.domain.answer;

import com.allocationsystem.ordergateway.domain.order.AladdinRecord;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;

/**
 * An order as a look-up at Aladdin showed it.
 *
 * @param externalId our name of it, or null when Aladdin did not say
 * @param record Aladdin's number and status
 * @param quantityPar total face amount there, or null when Aladdin did not say
 */
public record SeenOrder(String externalId, AladdinRecord record, Long quantityPar) {

    /** @return whether the change that {@code order} waits for shows here */
    public boolean shows(ChildOrder order) {
        Long asked = order.change().quantityPar();
        return asked == null ? record.cancelled() : asked.equals(quantityPar);
    }
}
