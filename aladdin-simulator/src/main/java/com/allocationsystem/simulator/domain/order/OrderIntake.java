package com.allocationsystem.simulator.domain.order;

import com.allocationsystem.shared.Side;
import com.allocationsystem.simulator.domain.dataset.Accounts;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.order.OrderResult.Refused;
import com.allocationsystem.simulator.domain.order.OrderResult.Taken;
import com.allocationsystem.simulator.domain.order.OrderResult.Violation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Decides whether an order can be taken, and what it then is. Aladdin's own rules are not public; ours: bond, side and portfolios must be
 * known, quantities whole par above zero, {@code face} the sum of the quantities, settlement not before the business date.
 */
public final class OrderIntake {

    private static final int LONGEST_TAG = 64;
    private static final BigDecimal LARGEST_PAR = BigDecimal.valueOf(1_000_000_000_000_000L);

    private final Dataset dataset;
    private final OrderStatus acceptedStatus;

    /** @param acceptedStatus state of an order that compliance does not hold */
    public OrderIntake(Dataset dataset, OrderStatus acceptedStatus) {
        this.dataset = dataset;
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
            return new Refused(e.refusal);
        }
    }

    private Order create(OrderDraft draft, long id, Instant now, Instant visibleFrom, LocalDate nextBusinessDay) {
        int security = security(draft.assetId());
        Side side = side(draft.transactionType());
        List<Order.Piece> pieces = pieces(draft);
        LocalDate settleDate = draft.settleDate() == null ? nextBusinessDay : draft.settleDate();
        return checked(
                new Order(
                        id,
                        tag("externalId1", draft.externalId1()),
                        tag("externalId2", draft.externalId2()),
                        draft.accountCode(),
                        shortened(draft.basketId()),
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
            throw refuse(Refusal.tooLate("Order %d is %s and cannot be changed"
                    .formatted(before.id(), before.status().text())));
        }
        Map<String, Object> others = new HashMap<>(before.others());
        others.putAll(draft.others());
        return checked(
                new Order(
                        before.id(),
                        or(tag("externalId1", draft.externalId1()), before.externalId1()),
                        or(tag("externalId2", draft.externalId2()), before.externalId2()),
                        or(draft.accountCode(), before.accountCode()),
                        or(shortened(draft.basketId()), before.basketId()),
                        draft.assetId() == null ? before.security() : security(draft.assetId()),
                        draft.transactionType() == null ? before.side() : side(draft.transactionType()),
                        or(draft.orderDate(), before.orderDate()),
                        or(draft.settleDate(), before.settleDate()),
                        or(draft.limitPrice(), before.limitPrice()),
                        draft.details() == null ? before.pieces() : pieces(draft),
                        before.status(),
                        before.version() + 1,
                        before.entryTime(),
                        now,
                        before.visibleFrom(),
                        others),
                draft.face());
    }

    private Order checked(Order order, BigDecimal face) {
        if (face != null && face.compareTo(BigDecimal.valueOf(order.facePar())) != 0) {
            throw invalid(
                    "face %s is not the sum of the quantities, %d".formatted(face.toPlainString(), order.facePar()));
        }
        if (order.settleDate().isBefore(dataset.businessDate())) {
            throw invalid("settleDate %s lies before the business date %s"
                    .formatted(order.settleDate(), dataset.businessDate()));
        }
        if (order.limitPrice() != null && order.limitPrice().signum() <= 0) {
            throw invalid("tradingLimitValue %s must be above 0".formatted(order.limitPrice()));
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
                    .ifPresent(reason -> violations.add(new Violation(piece.account(), reason)));
        }
        return violations;
    }

    private int security(String assetId) {
        if (assetId == null) {
            throw invalid("assetId or assetReference is missing");
        }
        OptionalInt security = dataset.securities().find(assetId);
        return security.orElseThrow(() -> refuse(Refusal.notFound("Asset %s is unknown".formatted(assetId))));
    }

    private static Side side(String transactionType) {
        for (Side side : Side.values()) {
            if (side.name().equals(transactionType)) {
                return side;
            }
        }
        throw invalid("transactionType %s is neither BUY nor SELL".formatted(transactionType));
    }

    private List<Order.Piece> pieces(OrderDraft draft) {
        if (draft.details() == null || draft.details().isEmpty()) {
            throw invalid("orderDetails is empty; an order needs at least one allocation");
        }
        List<Order.Piece> pieces = new ArrayList<>(draft.details().size());
        for (OrderDraft.Detail detail : draft.details()) {
            pieces.add(new Order.Piece(account(detail), par(detail.quantity())));
        }
        return List.copyOf(pieces);
    }

    private int account(OrderDraft.Detail detail) {
        Accounts accounts = dataset.accounts();
        if (detail.portfolioId() == null && detail.portfolioTicker() == null) {
            throw invalid("portfolioReference needs portfolioId or portfolioTicker");
        }
        OptionalInt account = detail.portfolioId() != null
                ? accounts.findById(detail.portfolioId())
                : accounts.find(detail.portfolioTicker());
        return account.orElseThrow(() -> refuse(Refusal.notFound("Portfolio %s is unknown"
                .formatted(detail.portfolioId() != null ? detail.portfolioId() : detail.portfolioTicker()))));
    }

    private static long par(BigDecimal quantity) {
        if (quantity == null || quantity.signum() <= 0 || quantity.compareTo(LARGEST_PAR) > 0) {
            throw invalid("quantity %s must be above 0 and at most %s".formatted(quantity, LARGEST_PAR));
        }
        try {
            return quantity.longValueExact();
        } catch (ArithmeticException e) {
            throw invalid("quantity %s is not whole par".formatted(quantity.toPlainString()));
        }
    }

    private static String tag(String name, String value) {
        if (value != null && value.length() > LONGEST_TAG) {
            throw invalid("%s has %d characters; at most %d".formatted(name, value.length(), LONGEST_TAG));
        }
        return value;
    }

    /** The specification says that a longer basket id is cut, not refused. */
    private static String shortened(String basketId) {
        return basketId == null || basketId.length() <= LONGEST_TAG ? basketId : basketId.substring(0, LONGEST_TAG);
    }

    private static <T> T or(T sent, T before) {
        return sent == null ? before : sent;
    }

    private static RefusedException invalid(String message) {
        return refuse(Refusal.invalid(message));
    }

    private static RefusedException refuse(Refusal refusal) {
        return new RefusedException(refusal);
    }

    /** Leaves the checks at the first fault; never leaves this class. */
    private static final class RefusedException extends RuntimeException {

        private final transient Refusal refusal;

        private RefusedException(Refusal refusal) {
            super(refusal.message(), null, false, false);
            this.refusal = refusal;
        }
    }
}
