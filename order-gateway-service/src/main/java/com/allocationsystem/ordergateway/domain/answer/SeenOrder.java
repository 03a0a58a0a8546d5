package com.allocationsystem.ordergateway.domain.answer;

import com.allocationsystem.ordergateway.domain.execution.Fills;
import com.allocationsystem.ordergateway.domain.order.AladdinRecord;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import java.util.Map;

/**
 * An order as a look-up at Aladdin showed it.
 *
 * @param externalId our name of it, or null when Aladdin did not say
 * @param record Aladdin's number and status
 * @param fillsByAccount what is executed for each of its accounts; empty when Aladdin did not say
 * @param quantityPar total face amount there, or null when Aladdin did not say
 */
public record SeenOrder(String externalId, AladdinRecord record, Map<String, Fills> fillsByAccount, Long quantityPar) {

    public SeenOrder(String externalId, AladdinRecord record, Long quantityPar) {
        this(externalId, record, Map.of(), quantityPar);
    }

    /** @return number, status and fills as they are for this child */
    public AladdinRecord recordOf(ChildOrder order) {
        Fills fills = fillsByAccount.get(order.terms().accountId());
        return fills == null ? record : record.with(fills);
    }

    /** @return whether the change that {@code order} waits for shows here */
    public boolean shows(ChildOrder order) {
        Long asked = order.change().quantityPar();
        return asked == null ? record.canceled() : asked.equals(quantityPar);
    }
}
