package com.allocationsystem.ordergateway.domain.block;

import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A committed allocation as one row of the blotter. Its par is filled, working, canceled or failed, and nothing else.
 *
 * @param committedAt when it was handed over, UTC
 * @param trader username of the trader who committed it
 * @param cusip 9 characters, or null when only the ISIN is known
 * @param isin 12 characters, or null when only the CUSIP is known
 * @param description the bond as a trader reads it; null when the hand-over named none
 * @param ticker of the issuer; null when the hand-over named none
 * @param limitPrice clean price per 100 par, or null for a market order
 * @param par how its par is divided
 * @param averagePrice clean price per 100 par over all fills, 8 decimals, half up; null before the first fill, or when Aladdin
 *     gave no price for one of them
 * @param accounts how many accounts have an order of it
 * @param orders its orders by state; states without orders are left out
 * @param held executions that wait for a second user
 * @param allocatedAt when the desk declared the present fills allocated, UTC; null when it has not
 * @param allocatedBy username; null likewise
 * @param updatedAt when the last of its orders changed, UTC
 * @param version grows with every change of one of its orders
 */
public record Block(
        String allocationId,
        Instant committedAt,
        String trader,
        Side side,
        String cusip,
        String isin,
        String description,
        String ticker,
        LocalDate settlementDate,
        BigDecimal limitPrice,
        Par par,
        BigDecimal averagePrice,
        int accounts,
        Map<OrderState, Integer> orders,
        BlockState state,
        int held,
        Instant allocatedAt,
        String allocatedBy,
        Instant updatedAt,
        long version) {

    /** Keeps an unmodifiable copy. */
    public Block {
        orders = Map.copyOf(orders);
    }

    /** @return whether its fills wait to be declared allocated */
    public boolean readyToAllocate() {
        return (state == BlockState.FILLED || state == BlockState.CANCELED) && ended();
    }

    /** @return whether it is filled, and nothing of it can change any more but by corrections: also where Aladdin booked it first */
    public boolean ended() {
        return par.filled() > 0 && par.leaves() == 0 && par.failed() == 0 && held == 0;
    }

    /**
     * Par of all orders together, each 0 or more.
     *
     * @param quantity as the orders are now, modifications included
     * @param filled executed; more than the quantity when Aladdin has over-filled
     * @param leaves still working
     * @param canceled taken back, expired or rejected before it was filled
     * @param failed never reached Aladdin; can be retried
     */
    public record Par(long quantity, long filled, long leaves, long canceled, long failed) {}
}
