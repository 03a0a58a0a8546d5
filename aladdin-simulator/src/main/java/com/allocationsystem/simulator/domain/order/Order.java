package com.allocationsystem.simulator.domain.order;

import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One order as stored.
 *
 * @param id Aladdin order number
 * @param externalId1 the sender's id, or null; not unique
 * @param externalId2 the sender's second id, or null
 * @param accountCode whose external id it is, or null
 * @param basketId tag shared by related orders, or null
 * @param security index of the bond
 * @param limitPrice clean limit per 100, or null
 * @param pieces the allocations, at least one
 * @param version 1 when new, one more at each change
 * @param visibleFrom filters do not find it before
 * @param others every further field as it was sent
 */
public record Order(
        long id,
        String externalId1,
        String externalId2,
        String accountCode,
        String basketId,
        int security,
        Side side,
        LocalDate orderDate,
        LocalDate settleDate,
        BigDecimal limitPrice,
        List<Piece> pieces,
        OrderStatus status,
        int version,
        Instant entryTime,
        Instant modifyTime,
        Instant visibleFrom,
        Map<String, Object> others) {

    /**
     * Part of an order for one account.
     *
     * @param account index
     * @param quantityPar par, above zero
     */
    public record Piece(int account, long quantityPar) {}

    /** @return total par across all accounts */
    public long facePar() {
        return pieces.stream().mapToLong(Piece::quantityPar).sum();
    }

    /** @return the same order in another state */
    public Order withStatus(OrderStatus newStatus, Instant now) {
        return new Order(
                id,
                externalId1,
                externalId2,
                accountCode,
                basketId,
                security,
                side,
                orderDate,
                settleDate,
                limitPrice,
                pieces,
                newStatus,
                version + 1,
                entryTime,
                now,
                visibleFrom,
                others);
    }

    /** @return the same order withdrawn, the comments added to its own */
    public Order canceled(List<Object> comments, Instant now) {
        Map<String, Object> extended = new HashMap<>(others);
        if (!comments.isEmpty()) {
            List<Object> all = new ArrayList<>((List<?>) others.getOrDefault("orderComments", List.of()));
            all.addAll(comments);
            extended.put("orderComments", all);
        }
        return new Order(
                id,
                externalId1,
                externalId2,
                accountCode,
                basketId,
                security,
                side,
                orderDate,
                settleDate,
                limitPrice,
                pieces,
                OrderStatus.CANCELED,
                version + 1,
                entryTime,
                now,
                visibleFrom,
                extended);
    }
}
