package com.allocationsystem.simulator.domain.intake;

import com.allocationsystem.shared.Side;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.order.Order;
import com.allocationsystem.simulator.domain.order.OrderResult;
import com.allocationsystem.simulator.domain.order.OrderResult.Refused;
import com.allocationsystem.simulator.domain.order.OrderResult.Taken;
import com.allocationsystem.simulator.domain.order.OrderResult.Violation;
import com.allocationsystem.simulator.domain.order.OrderStatus;
import com.allocationsystem.simulator.domain.order.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides whether an order can be taken, and what it then is. Aladdin's own rules are not public; ours: bond, side and portfolios must be
 * known, quantities whole par above zero, {@code face} the sum of the quantities, settlement not before the business date.
 */
public final class OrderIntake {

    private final Dataset dataset;
    private final OrderValues values;
    private final OrderStatus acceptedStatus;

    /** @param acceptedStatus state of an order that compliance does not hold */
    public OrderIntake(Dataset dataset, OrderStatus acceptedStatus) {
        this.dataset = dataset;
        this.values = new OrderValues(dataset);
        this.acceptedStatus = acceptedStatus;
    }

    /**
     * @param draft what was sent
     * @param before the order it changes, or null for a new one
     * @param id number of the new order
     * @param compliance whether restrictions are looked at
     * @param nextBusinessDay settlement date when none was sent
     */
    public OrderResult take(
            OrderDraft draft,
            Order before,
            long id,
            boolean compliance,
            Instant now,
            Instant visibleFrom,
            LocalDate nextBusinessDay) {
        try {
            Order order =
                    before == null ? create(draft, id, now, visibleFrom, nextBusinessDay) : change(draft, before, now);
            List<Violation> violations = compliance ? violations(order) : List.of();
            return new Taken(violations.isEmpty() ? order : held(order), violations);
        } catch (RefusedException e) {
            return new Refused(e.refusal());
        }
    }

    /** @return the order with a violation on demand; held when it is a restriction */
    public Taken found(Taken taken, String severity) {
        Violation violation = new Violation(taken.order().pieces().get(0).account(), severity, "Found on demand");
        List<Violation> violations = new ArrayList<>(taken.violations());
        violations.add(violation);
        return new Taken(violation.restricts() ? held(taken.order()) : taken.order(), violations);
    }

    private Order create(OrderDraft draft, long id, Instant now, Instant visibleFrom, LocalDate nextBusinessDay) {
        int security = values.security(draft.assetId());
        Side side = OrderValues.side(draft.transactionType());
        List<Order.Piece> pieces = values.pieces(draft.details());
        LocalDate settleDate = draft.settleDate() == null ? nextBusinessDay : draft.settleDate();
        return checked(
                new Order(
                        id,
                        OrderValues.tag("externalId1", draft.externalId1()),
                        OrderValues.tag("externalId2", draft.externalId2()),
                        draft.accountCode(),
                        OrderValues.shortened(draft.basketId()),
                        security,
                        side,
                        draft.orderDate() == null ? dataset.businessDate() : draft.orderDate(),
                        settleDate,
                        draft.limitPrice(),
                        pieces,
                        acceptedStatus,
                        1,
                        now,
                        now,
                        visibleFrom,
                        draft.others()),
                draft.face());
    }

    private Order change(OrderDraft draft, Order before, Instant now) {
        if (!OrderStatus.LIVE.contains(before.status())) {
            throw new RefusedException(Refusal.tooLate("Order %d is %s and cannot be changed"
                    .formatted(before.id(), before.status().text())));
        }
        Map<String, Object> others = new HashMap<>(before.others());
        others.putAll(draft.others());
        return checked(
                new Order(
                        before.id(),
                        or(OrderValues.tag("externalId1", draft.externalId1()), before.externalId1()),
                        or(OrderValues.tag("externalId2", draft.externalId2()), before.externalId2()),
                        or(draft.accountCode(), before.accountCode()),
                        or(OrderValues.shortened(draft.basketId()), before.basketId()),
                        draft.assetId() == null ? before.security() : values.security(draft.assetId()),
                        draft.transactionType() == null ? before.side() : OrderValues.side(draft.transactionType()),
                        or(draft.orderDate(), before.orderDate()),
                        or(draft.settleDate(), before.settleDate()),
                        limitChanges(draft) ? draft.limitPrice() : before.limitPrice(),
                        draft.details() == null ? before.pieces() : values.pieces(draft.details()),
                        before.status(),
                        before.version() + 1,
                        before.entryTime(),
                        now,
                        before.visibleFrom(),
                        others,
                        before.fills()),
                draft.face());
    }

    private Order checked(Order order, BigDecimal face) {
        if (face != null && face.compareTo(BigDecimal.valueOf(order.facePar())) != 0) {
            throw RefusedException.invalid(
                    "face %s is not the sum of the quantities, %d".formatted(face.toPlainString(), order.facePar()));
        }
        if (order.settleDate().isBefore(dataset.businessDate())) {
            throw RefusedException.invalid("settleDate %s lies before the business date %s"
                    .formatted(order.settleDate(), dataset.businessDate()));
        }
        if (order.limitPrice() != null && order.limitPrice().signum() <= 0) {
            throw RefusedException.invalid("tradingLimitValue %s must be above 0".formatted(order.limitPrice()));
        }
        return order;
    }

    private Order held(Order order) {
        return new Order(
                order.id(),
                order.externalId1(),
                order.externalId2(),
                order.accountCode(),
                order.basketId(),
                order.security(),
                order.side(),
                order.orderDate(),
                order.settleDate(),
                order.limitPrice(),
                order.pieces(),
                OrderStatus.COMPL_PENDING,
                order.version(),
                order.entryTime(),
                order.modifyTime(),
                order.visibleFrom(),
                order.others());
    }

    private List<Violation> violations(Order order) {
        List<Violation> violations = new ArrayList<>();
        for (Order.Piece piece : order.pieces()) {
            dataset.restrictions()
                    .reason(piece.account(), order.security(), order.side())
                    .ifPresent(reason -> violations.add(Violation.restriction(piece.account(), reason)));
        }
        return violations;
    }

    /** A limit is its type and its value together; a yield in place of a price ends the price. */
    private static boolean limitChanges(OrderDraft draft) {
        return draft.others().containsKey("tradingLimitType");
    }

    private static <T> T or(T sent, T before) {
        return sent == null ? before : sent;
    }
}
