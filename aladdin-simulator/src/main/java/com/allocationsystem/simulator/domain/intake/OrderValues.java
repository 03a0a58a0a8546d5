package com.allocationsystem.simulator.domain.intake;

import com.allocationsystem.shared.Side;
import com.allocationsystem.simulator.domain.dataset.Accounts;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.order.Order;
import com.allocationsystem.simulator.domain.order.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Turns what was sent, value by value, into what the dataset knows; refuses what cannot be. */
final class OrderValues {

    private static final int LONGEST_TAG = 64;
    private static final BigDecimal LARGEST_PAR = BigDecimal.valueOf(1_000_000_000_000_000L);

    private final Dataset dataset;

    OrderValues(Dataset dataset) {
        this.dataset = dataset;
    }

    int security(String assetId) {
        if (assetId == null) {
            throw RefusedException.invalid("assetId or assetReference is missing");
        }
        OptionalInt security = dataset.securities().find(assetId);
        return security.orElseThrow(
                () -> new RefusedException(Refusal.notFound("Asset %s is unknown".formatted(assetId))));
    }

    static Side side(String transactionType) {
        for (Side side : Side.values()) {
            if (side.name().equals(transactionType)) {
                return side;
            }
        }
        throw RefusedException.invalid("transactionType %s is neither BUY nor SELL".formatted(transactionType));
    }

    List<Order.Piece> pieces(List<OrderDraft.Detail> details) {
        if (details == null || details.isEmpty()) {
            throw RefusedException.invalid("orderDetails is empty; an order needs at least one allocation");
        }
        List<Order.Piece> pieces = new ArrayList<>(details.size());
        for (OrderDraft.Detail detail : details) {
            pieces.add(new Order.Piece(account(detail), par(detail.quantity())));
        }
        return List.copyOf(pieces);
    }

    private int account(OrderDraft.Detail detail) {
        Accounts accounts = dataset.accounts();
        if (detail.portfolioId() == null && detail.portfolioTicker() == null) {
            throw RefusedException.invalid("portfolioReference needs portfolioId or portfolioTicker");
        }
        OptionalInt account = detail.portfolioId() != null
                ? accounts.findById(detail.portfolioId())
                : accounts.find(detail.portfolioTicker());
        return account.orElseThrow(() -> new RefusedException(Refusal.notFound("Portfolio %s is unknown"
                .formatted(detail.portfolioId() != null ? detail.portfolioId() : detail.portfolioTicker()))));
    }

    private static long par(BigDecimal quantity) {
        if (quantity == null || quantity.signum() <= 0 || quantity.compareTo(LARGEST_PAR) > 0) {
            throw RefusedException.invalid(
                    "quantity %s must be above 0 and at most %s".formatted(quantity, LARGEST_PAR));
        }
        try {
            return quantity.longValueExact();
        } catch (ArithmeticException e) {
            throw RefusedException.invalid("quantity %s is not whole par".formatted(quantity.toPlainString()));
        }
    }

    static String tag(String name, String value) {
        if (value != null && value.length() > LONGEST_TAG) {
            throw RefusedException.invalid(
                    "%s has %d characters; at most %d".formatted(name, value.length(), LONGEST_TAG));
        }
        return value;
    }

    /** The specification says that a longer basket id is cut, not refused. */
    static String shortened(String basketId) {
        return basketId == null || basketId.length() <= LONGEST_TAG ? basketId : basketId.substring(0, LONGEST_TAG);
    }
}
