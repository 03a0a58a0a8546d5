package com.allocationsystem.referencedata.domain.position;

import java.util.List;
import java.util.Map;

/**
 * What orders of the day changed in some accounts.
 *
 * @param versions as in {@link PositionBatch}: the start of day from which the changes count
 * @param changes one per account and bond that open orders touch, in no particular order
 */
public record ChangeBatch(Map<String, String> versions, List<Change> changes) {

    /**
     * One position.
     *
     * @param startOfDay what was held as the day began; empty when the bond is new
     * @param current with every open order since; empty when it was sold
     * @param openBuyPar the part of {@code current} that buys add which are not filled yet, 0 or more
     */
    public record Change(Holding startOfDay, Holding current, long openBuyPar) {}
}
