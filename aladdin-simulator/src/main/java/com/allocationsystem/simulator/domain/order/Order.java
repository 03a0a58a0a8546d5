package com.allocationsystem.simulator.domain.order;

import com.allocationsystem.shared.Side;
import com.allocationsystem.simulator.domain.fill.Fills;
import java.math.BigDecimal;
import java.math.BigInteger;
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
 * @param fills what was executed of it
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
        Map<String, Object> others,
        Fills fills) {

    /** An order of which nothing was executed. */
    public Order(
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
        this(
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
                status,
                version,
                entryTime,
                modifyTime,
                visibleFrom,
                others,
                Fills.NONE);
    }

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
                others,
                fills);
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
                extended,
                fills);
    }

    /** @return the same order with these fills, a change of its own */
    public Order executed(Fills executed, Instant now) {
        return with(executed).withStatus(status == OrderStatus.OPEN ? OrderStatus.ACTIVE : status, now);
    }

    /** @return the same order and version with these fills */
    public Order with(Fills executed) {
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
                status,
                version,
                entryTime,
                modifyTime,
                visibleFrom,
                others,
                executed);
    }

    /** @return par executed; a booked order of which no fill was given counts as filled whole */
    public long filledPar() {
        return status == OrderStatus.BOOKED && fills.all().isEmpty() ? facePar() : fills.filledPar();
    }

    /**
     * @return par booked for each piece, in their order: nothing before the order is booked, then what was filled, in proportion, whole par, the
     *     rest to the last ones
     */
    public List<Long> bookedPars() {
        long filled = status == OrderStatus.BOOKED ? filledPar() : 0;
        List<Long> booked = new ArrayList<>();
        long before = 0;
        long cumulated = 0;
        for (Piece piece : pieces) {
            cumulated += piece.quantityPar();
            long share = BigInteger.valueOf(filled)
                    .multiply(BigInteger.valueOf(cumulated))
                    .divide(BigInteger.valueOf(facePar()))
                    .longValueExact();
            booked.add(share - before);
            before = share;
        }
        return booked;
    }
}
